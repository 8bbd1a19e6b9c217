/**
 * How much a line looks as a language itself would write the date: 2 when it is just that, 1 when the month has the language's
 * capitals, else 0. `3. Oktober 2023` is German (2), not Indonesian (1) or Danish (0), which know the word as well.
 *
 * @param line - Line as written.
 * @param iso - The date it says.
 * @param language - BCP 47 tag.
 * @returns 0, 1 or 2.
 */
export function likeness(line: string, iso: string, language: string): 0 | 1 | 2 {
  const scores = (otherOrders[language] ?? [language]).map((locale) => likenessIn(line, iso, locale));
  return scores.includes(2) ? 2 : scores.includes(1) ? 1 : 0;
}

/** Locales of one language that put the fields in different orders. */
const otherOrders: Readonly<Record<string, readonly string[]>> = { en: ["en", "en-GB"] };

function likenessIn(line: string, iso: string, language: string): 0 | 1 | 2 {
  const time = Date.parse(`${iso}T00:00:00Z`);
  const written = spaced(line);
  let best: 0 | 1 = 0;
  for (const month of ["long", "short"] as const) {
    for (const weekday of [undefined, month] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        timeZone: "UTC",
        day: "numeric",
        month,
        year: "numeric",
        ...(weekday ? { weekday } : {}),
      });
      if (spaced(format.format(time)) === written) return 2;
      const name = format.formatToParts(time).find(({ type }) => type === "month")?.value ?? "";
      if (name !== "" && written.includes(name.replace(/\.$/u, ""))) best = 1;
    }
  }
  return best;
}

function spaced(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim();
}
