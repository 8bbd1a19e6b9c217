import type { Digest } from "@digestkit/schema";
import { languageTag } from "../labels/language-tag.ts";

/**
 * The language of an edition: the document's, or else what the caller says, or else English.
 *
 * @param digest - Document; a tag of its own that cannot be one is passed over.
 * @param language - BCP 47 tag for a digest that does not name its language.
 * @returns BCP 47 tag.
 * @example
 * ```ts
 * import { documentLanguage } from "@digestkit/adapter-kit";
 *
 * console.log(documentLanguage({ inLanguage: "az" }, "de"), documentLanguage({ inLanguage: "?" }, "de"), documentLanguage({}));
 * // => az de en
 * ```
 */
export function documentLanguage({ inLanguage }: Pick<Digest, "inLanguage">, language?: string): string {
  return languageTag(inLanguage) ?? languageTag(language) ?? "en";
}
