import type { Moment } from "./moment-of.ts";

/**
 * The latest of some points in time.
 *
 * @param moments - In any order; of two at the same time the first is taken.
 * @returns One of them, or nothing where there is none.
 * @example
 * ```ts
 * import { latest, momentOf } from "@digestkit/adapter-kit";
 *
 * console.log(latest([momentOf("2024-03-14"), undefined, momentOf("2024-03-15")])?.rfc3339); // => 2024-03-15T00:00:00Z
 * ```
 */
export function latest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  let found: Moment | undefined;
  for (const moment of moments) if (moment && (!found || moment.epoch > found.epoch)) found = moment;
  return found;
}
