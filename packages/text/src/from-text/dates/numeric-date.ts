import { isoDay } from "./calendar-day.ts";
import type { DateReading } from "./found-date.ts";

/** `2023-10-03`, `2023/10/3`, `2023.10.03.` – the year first says that the month comes next. */
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/u;

/** `03/10/2023`, `3.10.23`, `3. 10. 2023` */
const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?(?: ?г\.?)?$/u;

/**
 * Reads a date in figures.
 *
 * Full stops say that the day comes first: no locale of CLDR puts the month first with them. Slashes and hyphens do not tell,
 * unless one of the numbers is no month or the language is known to have one order.
 *
 * @param text - Folded line.
 * @param language - BCP 47 tag of the text, if somebody said it.
 * @returns A date, or that it is invalid or ambiguous; nothing when it is no date in figures.
 */
export function numericDate(text: string, language: string | undefined): DateReading | undefined {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return readingOf([isoDay({ year: Number(year), month: Number(month), day: Number(day) })]);
  const [, first, separator, second, written] = yearLast.exec(text) ?? [];
  if (first === undefined || written === undefined) return undefined;
  const century = written.length === 2 ? 2000 : 0;
  const order = separator === "." ? "day" : firstField(language);
  const dayFirst = isoDay({ year: century + Number(written), month: Number(second), day: Number(first) });
  const monthFirst = isoDay({ year: century + Number(written), month: Number(first), day: Number(second) });
  const readings = order === "day" ? [dayFirst] : order === "month" ? [monthFirst] : [dayFirst, monthFirst];
  const reading = readingOf(readings);
  // `03.10.23` – which century is left to the reader.
  return written.length === 2 && "iso" in reading ? { problem: "ambiguous", readings: [reading.iso] } : reading;
}

function readingOf(readings: readonly (string | undefined)[]): DateReading {
  const found = [...new Set(readings.filter((iso) => iso !== undefined))];
  const [iso] = found;
  if (iso === undefined) return { problem: "invalid", readings: [] };
  return found.length > 1 ? { problem: "ambiguous", readings: found } : { iso, languages: [] };
}

/** English is written in both orders: only its region tells. */
function firstField(language: string | undefined): "day" | "month" | undefined {
  if (language === undefined || /^en$/iu.test(language)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat(language, { timeZone: "UTC", dateStyle: "short" }).formatToParts(0);
    const first = parts.find(({ type }) => type === "day" || type === "month")?.type;
    return first === "day" || first === "month" ? first : undefined;
  } catch {
    return undefined;
  }
}
