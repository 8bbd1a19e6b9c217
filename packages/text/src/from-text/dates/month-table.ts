import { dateWords } from "./date-words.ts";
import { englishMonths } from "./english-months.ts";
import { foldDateText } from "./fold-date-text.ts";
import type { Calendar, MonthTable } from "./date-vocabulary.ts";

/** Tables never change, so that one process makes each only once. */
const made = new Map<string, readonly MonthTable[]>();

/** Calendars besides the Gregorian one, by language. */
const ownCalendars: Readonly<Record<string, Calendar>> = { fa: "persian", th: "buddhist" };

/**
 * What a language writes in a date: one table for each calendar it uses.
 *
 * @param language - BCP 47 tag.
 * @returns Tables; none when `Intl` does not know the language.
 */
export function monthTables(language: string): readonly MonthTable[] {
  const known = made.get(language);
  if (known) return known;
  const tables = makeTables(language);
  made.set(language, tables);
  return tables;
}

function makeTables(language: string): readonly MonthTable[] {
  if (language === "en") return [englishMonths];
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  const own = ownCalendars[language.split("-", 1)[0] ?? ""];
  return [...(own ? [makeTable(language, own)] : []), makeTable(language, "gregory")];
}

type Style = "long" | "short";

function makeTable(language: string, calendar: Calendar): MonthTable {
  const locale = `${language}-u-ca-${calendar}-nu-latn`;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const words = new Set((dateWords[language] ?? []).map(foldDateText));
  const inDates = (style: Style): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: style, day: "numeric", month: style, year: "numeric" });
  for (const format of [inDates("long"), inDates("short")]) {
    for (let month = 1; month <= 12; month++) {
      for (const { type, value } of format.formatToParts(dayIn(month, calendar))) {
        if (type === "month") addName(months, value, month);
        if (type === "weekday") addName(weekdays, value, new Date(dayIn(month, calendar)).getUTCDay());
        if (type === "literal") for (const word of wordsOf(value)) words.add(word);
      }
    }
    for (let day = 0; day < 7; day++) {
      const parts = format.formatToParts(Date.UTC(2023, 0, 1 + day));
      addName(weekdays, parts.find(({ type }) => type === "weekday")?.value ?? "", day);
    }
  }
  const alone = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long" });
  for (let month = 1; month <= 12; month++) addName(months, alone.format(dayIn(month, calendar)), month);
  const longestFirst = [...months].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return { language, months: longestFirst, weekdays, words, calendar };
}

/** A day in the middle of a month; the Persian year begins on 20 or 21 March. */
function dayIn(month: number, calendar: Calendar): number {
  return calendar === "persian" ? Date.UTC(2023, month + 1, 28) + 7 * 86_400_000 : Date.UTC(2023, month - 1, 15);
}

/** A name of figures only (`10`) names nothing. */
function addName(names: Map<string, number>, name: string, value: number): void {
  const folded = foldDateText(name).replace(/\.$/u, "");
  if (/\p{L}/u.test(folded) && !names.has(folded)) names.set(folded, value);
}

/** `(e)ko `, ` de `, ` г.` – the words of a literal. */
export function wordsOf(text: string): string[] {
  return foldDateText(text).match(/[\p{L}\p{M}'’]+/gu) ?? [];
}
