/** Languages that do not let a line end in a word of one letter (`v Praze`, `w Łodzi`, `в Москве`). */
const shortWordLanguages: ReadonlySet<string> = new Set(["be", "bg", "cs", "mk", "pl", "ru", "sk", "sl", "uk"]);

/**
 * Whether a no-break space has work to do where it stands: in numbers and dates, beside a dash or a symbol, after an initial
 * or an abbreviation, around French punctuation, after the one-letter words of Slavic languages.
 *
 * @param text - Text the space is in.
 * @param start - Start of the space.
 * @param end - End of the space.
 * @param language - Primary language subtag.
 * @returns `true` when a line should not break there.
 * @see https://www.unicode.org/reports/tr14/#GL
 */
export function bindsWords(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 2);
  // `10 000`, `5 %`, `3 October`, `slovo — slovo`, `§ 5`
  if (/[\p{N}\p{Pd}\p{Sc}§№#&×°]$/u.test(before) || /^[\p{N}\p{Pd}\p{Sc}%‰°×]/u.test(after)) return true;
  // `Mr Smith`, `Dr Roe`, `No 7`
  if (/(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|St|Mme|Mlle|Hr|Fr)$/u.test(before)) return true;
  // `J. Smith`, `Dr. Who`, `St. John`
  if (/(?<![\p{L}\p{M}])\p{Lu}\p{L}{0,3}\.$/u.test(before)) return true;
  if (language === "fr") return /[«‹—]$/u.test(before) || /^[:;!?»›]/u.test(after);
  return shortWordLanguages.has(language) && /(?<![\p{L}\p{M}])\p{L}$/u.test(before);
}
