/**
 * Whether a text has the form of a language tag: `az`, `zh-Hant-TW`, `en-x-old`. A document may hold anything.
 *
 * @param tag - Text from a document.
 * @returns Whether it can stand in `lang`.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 * @example
 * ```ts
 * import { isLanguageTag } from "@digestkit/adapter-kit";
 *
 * console.log(isLanguageTag("zh-Hant-TW"), isLanguageTag('en"><b>')); // => true false
 * ```
 */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu.test(tag);
}
