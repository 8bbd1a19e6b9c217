/**
 * Whether a text is a language tag that `Intl` takes: the model has no other.
 *
 * @param value - Text such as `en-GB`.
 * @returns Whether it is well-formed (BCP 47).
 */
export function isLanguageTag(value: string): boolean {
  return canonicalTag(value) !== undefined;
}

/**
 * The language tag somebody may have meant: `en-GB` for the `en_GB` of POSIX locales.
 *
 * @param value - Text that is no language tag.
 * @returns Tag in its canonical form, or nothing.
 */
export function nearestTag(value: string): string | undefined {
  // `en_GB.UTF-8@euro`
  const [locale = ""] = value.trim().split(/[.@]/u, 1);
  return canonicalTag(locale.replaceAll("_", "-"));
}

function canonicalTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}
