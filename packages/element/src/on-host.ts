/** `.digest-page,.digest{--digest-accent:#8f1d14;…}`: the custom properties, of light pages first and then of dark ones. */
const properties = /(?<=\.digest-page,\.digest\{)--[^}]*(?=\})/gu;

/**
 * A page's style sheet, as one of the element's shadow tree: custom properties are on the element, and the colours of light and of
 * dark pages can be asked for.
 *
 * @param css - The style sheet of pages, or what `themeStylesheet` makes.
 * @returns The same for `:host`.
 */
export function onHost(css: string): string {
  const [light = "", dark = ""] = css.match(properties) ?? [];
  const asked = `@media screen{:host([theme=light]){${light}}:host([theme=dark]){${dark}}}`;
  // The element itself stays as the page has it: what the page has put into it is shown there too.
  const moved = css
    .replaceAll(".digest-page,.digest{", ":host{")
    .replaceAll(".digest-page{", ".digest{")
    .replaceAll(".digest-page", ":host");
  return light === "" ? moved : `${moved}${asked}\n`;
}
