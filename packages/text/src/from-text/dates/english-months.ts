import type { MonthTable } from "./date-vocabulary.ts";

const long = "january february march april may june july august september october november december".split(" ");
const short = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const days = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** English needs no `Intl`, whose first use costs a process some 20 ms: most dates are read without it. */
export const englishMonths: MonthTable = {
  language: "en",
  months: [
    ...long.map((name, month): [string, number] => [name, month + 1]),
    ["sept", 9] as [string, number],
    ...short.map((name, month): [string, number] => [name, month + 1]),
  ],
  weekdays: new Map(
    [...days.entries()].flatMap(([day, name]) => [[name, day] as const, [name.slice(0, 3), day] as const]),
  ),
  words: new Set(["the", "of", "st", "nd", "rd", "th"]),
  calendar: "gregory",
};

/** Months that only English spells so: a line with one of them is English. */
export const onlyEnglish: ReadonlySet<number> = new Set([1, 2, 3, 5, 6, 7, 10, 12]);
