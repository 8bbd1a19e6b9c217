/** Names found so far: finding one takes longer than rendering an entry. */
const found = new Map<string, string>();
const maxFound = 512;

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
 * console.log(languageName("fr", "de"), languageName("qaa", "de")); // => Französisch qaa
 * ```
 */
export function languageName(tag: string, inLanguage: string | undefined): string {
  const key = `${tag} ${inLanguage}`;
  const name = found.get(key) ?? findName(tag, inLanguage ?? "en");
  if (found.size < maxFound) found.set(key, name);
  return name;
}

function findName(tag: string, inLanguage: string): string {
  for (const locale of [inLanguage, "en"]) {
    try {
      return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
    } catch {
      // One of the two is no tag: try the other, in English.
    }
  }
  return tag;
}
