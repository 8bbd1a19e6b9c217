/**
 * A short, stable id for a text that has no slug: 32-bit FNV-1a over its UTF-16 code units (low byte first), in base 36.
 * It names things and proves nothing: it is no cryptographic hash.
 *
 * @param text - Any text.
 * @returns 7 characters of `0-9a-z`.
 * @example
 * ```ts
 * import { contentHash } from "@digestkit/schema";
 *
 * console.log(contentHash("")); // => 0ztntfp
 * ```
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function contentHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
