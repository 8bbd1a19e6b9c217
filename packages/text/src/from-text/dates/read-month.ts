import { isoDay } from "./calendar-day.ts";
import { dateLanguages } from "./date-languages.ts";
import { foldDateText } from "./fold-date-text.ts";
import type { FoundDate } from "./found-date.ts";
import { languagesNaming } from "./languages-naming.ts";
import { monthTables } from "./month-table.ts";
import { wordedDate } from "./worded-date.ts";

/** `October 2023`, `de octubre de 2023` */
const mostWords = 4;

/**
 * Reads a month of a year, in words of any language, as the days it has: `May 2024` → 2024-05-01 to 2024-05-31.
 *
 * @param line - Text that is nothing else.
 * @param language - BCP 47 tag of the text, if somebody said it.
 * @returns First and last day with the languages it can be in; nothing when it is no month of the Gregorian calendar.
 */
export function readMonth(line: string, language?: string): FoundDate | undefined {
  const text = foldDateText(line);
  if (!/^\D*\d{4}\D*$/u.test(text) || text.split(" ").length > mostWords) return undefined;
  const languages = language === undefined ? dateLanguages(text).likely : [language.split("-u-", 1)[0] as string];
  const found = languagesNaming(text, languages).flatMap((each) => {
    const month = monthIn(text, each);
    return month ? [month] : [];
  });
  const [first] = found;
  const same = found.filter(({ iso }) => iso === first?.iso);
  return first && { ...first, languages: same.flatMap((each) => each.languages) };
}

function monthIn(text: string, language: string): FoundDate | undefined {
  const table = monthTables(language).find(({ calendar }) => calendar === "gregory");
  const { day, month, year } = (table && wordedDate(text, table)) ?? {};
  if (day !== undefined || month === undefined || year === undefined) return undefined;
  const iso = isoDay({ year, month, day: 1 });
  const end = [31, 30, 29, 28].flatMap((last) => isoDay({ year, month, day: last }) ?? [])[0];
  return iso === undefined || end === undefined ? undefined : { iso, end, languages: [language] };
}
