/**
 * Whether a value that may be an address is one: the licence may be an SPDX id, the original the id of an issue.
 *
 * @param value - As the document has it.
 * @returns Whether it has a scheme or a slash; the URL policy has yet to let it through.
 * @example
 * ```ts
 * import { looksLikeAddress } from "@digestkit/adapter-kit";
 *
 * console.log(looksLikeAddress("https://creativecommons.org/licenses/by/4.0/"), looksLikeAddress("CC-BY-4.0")); // => true false
 * ```
 */
export function looksLikeAddress(value: string): boolean {
  return /^[a-z][a-z\d+.-]*:|\//iu.test(value);
}
