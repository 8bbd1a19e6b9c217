/**
 * `COURTS`: letters, none of them small.
 *
 * @param text - Text of a line.
 * @returns Whether it is in capitals.
 */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
