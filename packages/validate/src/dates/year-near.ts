import { dayNumber } from "./day-number.ts";
import { isoOf } from "./iso-of.ts";

/** Farther than any day that exists; finite, so that two such distances compare. */
const never = Number.MAX_SAFE_INTEGER;
/** Half a year, the longest months counted. */
const halfYear = 184;

/**
 * The year a day without one is in: that in which it is nearest to another date.
 *
 * @param day - Month and day.
 * @param date - ISO 8601 date that the text was written around.
 * @returns Year; nothing when the day does not exist in it, or is more than half a year away.
 */
export function yearNear({ month, day }: { month: number; day: number }, date: string): number | undefined {
  const around = dayNumber(date);
  if (around === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  const distanceIn = (candidate: number): number =>
    Math.abs((dayNumber(isoOf(candidate, month, day)) ?? never) - around);
  const [nearest = year] = [year - 1, year, year + 1].toSorted((left, right) => distanceIn(left) - distanceIn(right));
  return distanceIn(nearest) <= halfYear ? nearest : undefined;
}
