/**
 * `***`, `- - -`, `• • •`, `⁂` – three or more of the same sign, or one that says it alone. `--` stands above a signature
 * (RFC 3676, section 4.3).
 */
const separator = /^(?:--|([*\-_=~#•·—–―◆◇※●○▪+])(?:[ \t]{0,4}\1){2,}|[⁂❖☙❧])$/u;

/**
 * Whether a line separates what stands above from what stands below.
 *
 * @param text - Text of a line.
 * @returns Whether it is a separator.
 */
export function isSeparatorLine(text: string): boolean {
  return text.length <= 200 && separator.test(text);
}

/**
 * Whether a separator underlines the line above it.
 *
 * ```
 * Human Rights            Press
 * ============            -----
 * ```
 *
 * @param text - The separator.
 * @param above - Text of the line above.
 * @returns Which kind of underline, or nothing.
 */
export function underlineOf(text: string, above: string): "=" | "-" | undefined {
  if (/^={3,}$/u.test(text)) return "=";
  return /^(?:-{3,}|~{3,}|—{3,}|_{3,})$/u.test(text) && text.length * 2 >= above.length ? "-" : undefined;
}
