import { buddhistOffset, isoDay, isoOfPersian, type CalendarDay } from "./calendar-day.ts";
import type { DateReading } from "./found-date.ts";
import type { Calendar, MonthTable } from "./date-vocabulary.ts";
import { monthTables } from "./month-table.ts";
import { wordedDate, type WordedDate } from "./worded-date.ts";

/** A reading in one language, and whether it puts the month first. */
export interface LanguageDate {
  reading: DateReading;
  monthFirst: boolean;
  month: number;
}

/** A Thai year above this is one of the Buddhist era. */
const firstBuddhistYear = 2400;

const toIso: Readonly<Record<Calendar, (date: CalendarDay) => string | undefined>> = {
  gregory: isoDay,
  persian: isoOfPersian,
  buddhist: ({ year, month, day }) => isoDay({ year: year - buddhistOffset, month, day }),
};

/** Years a calendar is at, so that one line is never read in two: 1402 is Persian, 2566 is Buddhist. */
const ofCalendar: Readonly<Record<Calendar, (year: number) => boolean>> = {
  gregory: (year) => year >= 1600 && year < firstBuddhistYear,
  persian: (year) => year < 1600,
  buddhist: (year) => year >= firstBuddhistYear,
};

/**
 * Reads a line as a date, or a range of days, in one language.
 *
 * @param text - Folded line.
 * @param language - BCP 47 tag.
 * @returns The reading, or nothing when the line is no date in that language.
 */
export function languageDate(text: string, language: string): LanguageDate | undefined {
  for (const table of monthTables(language)) {
    const found = single(text, table) ?? range(text, table);
    if (found) return found;
  }
  return undefined;
}

function single(text: string, table: MonthTable): LanguageDate | undefined {
  const date = wordedDate(text, table);
  if (!isWhole(date) || !ofCalendar[table.calendar](date.year)) return undefined;
  const iso = toIso[table.calendar](date);
  return {
    monthFirst: date.monthFirst === true,
    month: date.month,
    reading:
      iso === undefined
        ? { problem: "invalid", readings: [] }
        : { iso, languages: [table.language], ...(date.weekday === undefined ? {} : { weekday: date.weekday }) },
  };
}

/** `october 1–7, 2023`, `28 september – 3 october 2023`: what one day lacks, the other has. */
function range(text: string, table: MonthTable): LanguageDate | undefined {
  const halves = text.split(/ ?[–—-] ?/u);
  if (halves.length !== 2) return undefined;
  const [from, to] = halves.map((half) => wordedDate(half, table));
  if (from?.day === undefined || to?.day === undefined || (from.month ?? to.month) === undefined) return undefined;
  const first = { ...to, ...from };
  const last = { ...from, ...to };
  if (!isWhole(first) || !isWhole(last) || !ofCalendar[table.calendar](last.year)) return undefined;
  const iso = toIso[table.calendar](first);
  const end = toIso[table.calendar](last);
  if (iso === undefined || end === undefined || end <= iso) return undefined;
  return {
    monthFirst: first.monthFirst === true,
    month: first.month,
    reading: { iso, end, languages: [table.language] },
  };
}

function isWhole(date: WordedDate | undefined): date is WordedDate & CalendarDay {
  return date?.day !== undefined && date.month !== undefined && date.year !== undefined;
}
