/** Calendars people date digests by. */
export type Calendar = "gregory" | "persian" | "buddhist";

/** What a language writes in a date, folded. */
export interface MonthTable {
  language: string;
  /** Names with the number of the month, as dates have them (genitive), as they stand alone, and short; longest first. */
  months: readonly (readonly [name: string, month: number])[];
  /** Names of the days of the week, from 0, Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** Words between the fields. */
  words: ReadonlySet<string>;
  calendar: Calendar;
}
