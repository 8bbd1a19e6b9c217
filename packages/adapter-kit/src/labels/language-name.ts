/**
 * The name of a language, in another.
 *
 * @param tag - BCP 47 tag of the language to name.
 * @param inLanguage - BCP 47 tag of the language to name it in; English where it is no tag.
 * @returns Plain text; the tag itself where it is none, or has no name.
 * @example
 * ```ts
 * import { languageName } from "@digestkit/adapter-kit";
 *
 * console.log(languageName("fr", "de")); // => Französisch
 * ```
 */
export function languageName(tag: string, inLanguage: string | undefined): string {
  for (const locale of [inLanguage ?? "en", "en"]) {
    try {
      return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
    } catch {
      // One of the two is no tag: try the other, in English.
    }
  }
  return tag;
}
