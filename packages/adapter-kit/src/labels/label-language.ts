import type { Language } from "./language.ts";
import { placeholders } from "./placeholders.ts";

/** Former codes that documents still use (IANA Language Subtag Registry, `Preferred-Value`). */
const renamed: Readonly<Record<string, Language>> = { iw: "he" };

/**
 * The language of the labels for a document: the primary subtag of its tag, where the catalogue has it, English otherwise.
 * An edition marks labels in another language than the document's with `lang`.
 *
 * @param inLanguage - BCP 47 tag of the document; any text is taken.
 * @returns A language of the catalogue.
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 * @example
 * ```ts
 * import { labelLanguage } from "@digestkit/adapter-kit";
 *
 * console.log(labelLanguage("fr-CA"), labelLanguage("sw")); // => fr en
 * ```
 */
export function labelLanguage(inLanguage: string | undefined): Language {
  const primary = (inLanguage ?? "").split(/[-_]/u, 1)[0]?.toLowerCase() ?? "";
  const current = Object.hasOwn(renamed, primary) ? renamed[primary] : primary;
  return isLanguage(current) ? current : "en";
}

function isLanguage(subtag: string | undefined): subtag is Language {
  return subtag !== undefined && Object.hasOwn(placeholders, subtag);
}
