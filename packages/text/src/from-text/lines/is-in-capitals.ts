/**
 * `COURTS`, `HARBOUR LETTER No. 48`: letters, none of them small but in a word of one or two.
 *
 * @param text - Text of a line.
 * @returns Whether it is in capitals.
 */
export function isInCapitals(text: string): boolean {
  if (!/\p{Ll}/u.test(text)) return /\p{Lu}.*\p{Lu}/u.test(text);
  if (/\p{Ll}{2}/u.test(text) || !/(?:^|\s)\p{Lu}{3,}(?:\s|$)/u.test(text)) return false;
  return text.replace(/\P{Lu}/gu, "").length * 2 > text.replace(/\P{L}/gu, "").length;
}
