import type { Unit } from "./unit.ts";

/** What belongs together in a thread: the opening, an entry, a correction. */
export interface Part {
  units: Unit[];
  /** The entry it is. */
  entryId?: string;
  /** Where all of it can be read. */
  url?: string;
}
