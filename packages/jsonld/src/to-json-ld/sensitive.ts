import type { Person, Sensitivity } from "@digestkit/schema";

/** Whom a record for machines must not make findable: it would gather what the mark forbids. */
const guarded: ReadonlySet<Sensitivity> = new Set<Sensitivity>(["victim", "minor", "source"]);

/**
 * Whether somebody is to be kept out of records for machines.
 *
 * @param person - Somebody named in the digest.
 * @returns `true` for victims, minors and sources.
 */
export function isSensitive({ sensitivity }: Person): boolean {
  return sensitivity !== undefined && guarded.has(sensitivity);
}
