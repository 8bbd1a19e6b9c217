/**
 * Stands for `>` in front of quoted lines until the whole edition is put together, so that a `>` an author wrote is told from
 * one that quotes. It is a control character: no text of an author has it.
 */
export const quoteMark = "\u0001";

/**
 * Quotes lines as mail does: `> text`, and `>> text` for a quotation in a quotation.
 *
 * @param lines - Lines; not changed.
 * @returns New lines.
 */
export function quoteLines(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" || line.startsWith(quoteMark) ? quoteMark + line : `${quoteMark} ${line}`));
}
