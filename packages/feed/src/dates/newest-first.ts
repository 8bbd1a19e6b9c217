import type { Moment } from "@digestkit/adapter-kit";

/**
 * Sorts by date, the newest first. What has no date comes last; what is of the same time stays in the given order.
 *
 * @param values - What to sort; not changed.
 * @param dateOf - The date of one.
 * @returns A new list.
 */
export function newestFirst<Value>(values: readonly Value[], dateOf: (value: Value) => Moment | undefined): Value[] {
  const time = new Map(values.map((value) => [value, dateOf(value)?.epoch ?? Number.NEGATIVE_INFINITY]));
  const timeOf = (value: Value): number => time.get(value) ?? 0;
  // Not a difference: two infinities have none.
  return values.toSorted((a, b) => (timeOf(a) === timeOf(b) ? 0 : timeOf(a) < timeOf(b) ? 1 : -1));
}
