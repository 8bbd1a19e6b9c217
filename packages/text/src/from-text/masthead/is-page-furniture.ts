/** Labels that content management systems put around an article. */
const label =
  /^(?:post(?:ed)? (?:views|by|date)|views|tags|categories|filed under|share(?: this)?|no comments?|leave a (?:reply|comment)|previous post|next post|просмотры|теги|поделиться|нет комментариев)(?:\s?:.{0,40}|\s?\d{0,7})$/iu;

/**
 * Whether a line is what a web page puts around an article, copied along with it.
 *
 * ```
 * Post Views: 57
 * ```
 *
 * @param text - Text of a line above or below the body.
 * @returns Whether it is.
 */
export function isPageFurniture(text: string): boolean {
  return text.length <= 60 && label.test(text);
}
