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
  if (canonical(tag) !== undefined) return undefined;
  // `en_GB.UTF-8`: what the environment calls a locale.
  const meant = canonical((tag.split(/[.@]/u, 1)[0] ?? "").replaceAll("_", "-"));
  return meant === undefined
    ? { expected: "a BCP 47 language tag such as `en-GB`" }
    : { expected: `\`${meant}\``, meant };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
