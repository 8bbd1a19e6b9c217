import { isLanguageTag } from "./is-language-tag.ts";

/**
 * A language tag to write: a document may hold anything, and a record with `en_GB` in it says nothing to its reader.
 *
 * @param tag - Text from a document or an option.
 * @returns The tag; nothing for what has not the form of one.
 * @example
 * ```ts
 * import { languageTag } from "@digestkit/adapter-kit";
 *
 * console.log(languageTag("en-GB"), languageTag("en_GB"), languageTag(undefined)); // => en-GB undefined undefined
 * ```
 */
export function languageTag(tag: string | undefined): string | undefined {
  return tag !== undefined && isLanguageTag(tag) ? tag : undefined;
}
