/**
 * A language tag in its canonical form.
 *
 * @param tag - Text such as `en-gb`.
 * @returns `en-GB`; nothing for what `Intl`, which throws on it in whatever edition would use it, does not take.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 * @example
 * ```ts
 * import { canonicalLanguageTag } from "@digestkit/schema";
 *
 * console.log(canonicalLanguageTag("en-gb"), canonicalLanguageTag("en_GB")); // => en-GB undefined
 * ```
 */
export function canonicalLanguageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The language tag somebody may have meant: `en-GB` for the `en_GB` of POSIX locales.
 *
 * @param text - Text that is no language tag.
 * @returns Tag in its canonical form, or nothing.
 * @example
 * ```ts
 * import { nearestLanguageTag } from "@digestkit/schema";
 *
 * console.log(nearestLanguageTag("en_GB.UTF-8"), nearestLanguageTag("English, I think")); // => en-GB undefined
 * ```
 */
export function nearestLanguageTag(text: string): string | undefined {
  // `en_GB.UTF-8@euro`
  const [locale = ""] = text.split(/[.@]/u, 1);
  return canonicalLanguageTag(locale.replaceAll("_", "-"));
}
