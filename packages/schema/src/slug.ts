/** Longest slug, in UTF-16 code units. */
const maxLength = 60;
/** How much of a text is looked at; a slug of a megabyte needs no more. */
const lookAt = 1000;

/**
 * A readable id for a text: its letters and numbers of any script, in lower case, joined by hyphens.
 *
 * @param text - A title, a name, the first words of an entry.
 * @returns At most 60 UTF-16 code units, cut at a hyphen where there is one; empty when the text has no letter or number.
 * @example
 * ```ts
 * import { slug } from "@digestkit/schema";
 *
 * console.log(slug("(Lack of) Rights & Freedoms")); // => lack-of-rights-freedoms
 * console.log(slug("İnsan hüquqları")); // => i̇nsan-hüquqları
 * ```
 */
export function slug(text: string): string {
  const words = text
    .slice(0, lookAt)
    .normalize("NFC")
    .toLowerCase()
    // `country's` is one word.
    .replace(/(?<=\p{L})['’ʼ‘](?=\p{L})/gu, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? cut(words.join("-")) : "";
}

function cut(joined: string): string {
  if (joined.length <= maxLength) return joined;
  const hyphen = joined.lastIndexOf("-", maxLength);
  if (hyphen > 0) return joined.slice(0, hyphen);
  // One long word (Thai, Chinese): not inside a surrogate pair or before a combining mark.
  let end = maxLength;
  while (end > 1 && /^(\p{M}|[\udc00-\udfff])/u.test(joined.slice(end, end + 2))) end--;
  return joined.slice(0, end);
}
