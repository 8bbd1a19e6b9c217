import { canonicalLanguageTag, nearestLanguageTag } from "@digestkit/schema";

/** What is wrong with a language tag, and what was probably meant. */
export interface LanguageFault {
  /** What would be right, in words. */
  expected: string;
  /** The tag that was probably meant. */
  meant?: string;
}

/**
 * Why a text is no language tag that `Intl` takes.
 *
 * @param tag - What should be a BCP 47 tag.
 * @returns Nothing for a tag; otherwise what was expected: `en-GB` for `en_GB`.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function languageFault(tag: string): LanguageFault | undefined {
  if (canonicalLanguageTag(tag) !== undefined) return undefined;
  const meant = nearestLanguageTag(tag);
  return meant === undefined
    ? { expected: "a BCP 47 language tag such as `en-GB`" }
    : { expected: `\`${meant}\``, meant };
}
