/**
 * `Read more: https://example.org/prisons`, `https://example.org/prisons` – an address, with a short label in front or none.
 */
const link = /^(?:[^:：.!?\n]{1,30}[:：]\s?)?<?https?:\/\/\S+>?$/iu;

/**
 * Whether a line only leads somewhere else: it belongs to the text above.
 *
 * @param text - Text of a line.
 * @returns Whether it does.
 */
export function isLinkLine(text: string): boolean {
  return link.test(text);
}
