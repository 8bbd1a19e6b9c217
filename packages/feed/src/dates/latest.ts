import type { Moment } from "./moment.ts";

/**
 * The latest of some points in time.
 *
 * @param moments - In any order; of two at the same time the first is taken.
 * @returns One of them, or nothing where there is none.
 */
export function latest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  let found: Moment | undefined;
  for (const moment of moments) if (moment && (!found || moment.epoch > found.epoch)) found = moment;
  return found;
}
