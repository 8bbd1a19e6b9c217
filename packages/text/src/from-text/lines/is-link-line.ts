/**
 * `Read more: https://example.org/prisons`, `https://example.org/prisons` – an address, with a short label in front or none.
 */
const link = /^(?:[^:：.!?\n]{1,30}[:：]\s?)?<?https?:\/\/\S+>?$/iu;

/** `Read more: example.org`, `Full text: example.org/prisons` – behind a label, the name of a site will do. */
const site = /^[^:：.!?\n]{1,30}[:：]\s?(?:[\p{L}\p{Nd}-]{1,63}\.){1,4}\p{Ll}{2,18}(?:\/\S{0,400})?$/iu;

/**
 * Whether a line only leads somewhere else: it belongs to the text above.
 *
 * @param text - Text of a line.
 * @returns Whether it does.
 */
export function isLinkLine(text: string): boolean {
  return link.test(text) || site.test(text);
}
