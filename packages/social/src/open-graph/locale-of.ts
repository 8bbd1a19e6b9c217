/**
 * A language as Open Graph has it: with a territory, the one its speakers are most likely from where the tag has none.
 *
 * @param tag - BCP 47 tag.
 * @returns `de_DE`; nothing for what is no tag, or a language without a likely territory.
 * @see https://ogp.me/#optional
 */
export function localeOf(tag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region === undefined ? undefined : `${language}_${region}`;
  } catch {
    // A tag may have the form of one and still be none: `en-a`.
    return undefined;
  }
}
