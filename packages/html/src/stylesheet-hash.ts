/**
 * What a content security policy allows the inline style sheet by: `style-src 'sha256-…'`. With a theme, the hash of
 * `themeStylesheet(theme)` stands beside it.
 *
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
export const stylesheetHash: string = "sha256-9MHgVT8xJmsjq7C4a+bdLav8P7wCi56hiB2D7MSRetE=";
