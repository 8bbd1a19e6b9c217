import { parseMdast } from "../src/index.ts";
import { firstDifference } from "./first-difference.ts";
import { oracle, reference } from "./oracle.ts";

/** How many documents were compared, how many differ as `docs/decisions/mdast-differences.md` says, and the first that differs otherwise. */
export interface Comparison {
  compared: number;
  documented: number;
  different: { source: string; difference: string } | undefined;
}

export const nothingCompared: Comparison = { compared: 0, documented: 0, different: undefined };

/** Compares our tree of a document with that of the reference. */
export function compare({ compared, documented, different }: Comparison, source: string): Comparison {
  if (isSame(source)) return { compared: compared + 1, documented, different };
  const difference = firstDifference(parseMdast(source), oracle(source));
  return {
    compared: compared + 1,
    documented: documented + (difference === undefined ? 1 : 0),
    different: different ?? (difference === undefined ? undefined : { source, difference }),
  };
}

function isSame(source: string): boolean {
  try {
    return JSON.stringify(parseMdast(source)) === JSON.stringify(reference(source));
  } catch {
    // Its development build throws in cases that `oracle` knows.
    return false;
  }
}

/** `2,000 documents compared, 31 differ as documented` */
export function summary({ compared, documented }: Comparison): string {
  const [all, some] = [compared, documented].map((count) => count.toLocaleString("en"));
  return `${all} documents compared, ${some} differ as documented`;
}
