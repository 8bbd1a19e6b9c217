/** Longest line that only notes something. */
const longest = 200;

/**
 * Whether a line stands in brackets as a whole: it notes where the text above comes from or who wrote it.
 *
 * ```
 * (Report by Ilka Torvan, LCO)          ← does
 * (Shrinking ) Space (again)            ← does not: the bracket ends inside
 * ```
 *
 * @param text - Text of a line.
 * @returns Whether it does.
 */
export function isNoteLine(text: string): boolean {
  if (text.length > longest) return false;
  const inside = /^[(（](.*)[)）]\.?$/u.exec(text)?.[1];
  return inside !== undefined && !/[)）]/u.test(inside);
}
