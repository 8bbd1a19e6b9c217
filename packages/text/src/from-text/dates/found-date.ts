/** A date as somebody wrote it. */
export interface FoundDate {
  /** ISO 8601. */
  iso: string;
  /** Last day, of a range. */
  end?: string;
  /** Languages it can be written in, the likely ones; none when figures alone do not tell. */
  languages: readonly string[];
  /** Day of the week it names, from 0, Sunday. */
  weekday?: number;
}

/** What is wrong with something that is meant as a date. */
export interface DateProblem {
  problem: "ambiguous" | "invalid";
  /** What it may mean, as ISO 8601; none for a day that does not exist. */
  readings: readonly string[];
}

/** A date, or what keeps it from being one. */
export type DateReading = FoundDate | DateProblem;
