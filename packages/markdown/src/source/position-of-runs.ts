import { positionAt, type Position } from "@digestkit/schema";
import type { Runs } from "./runs.ts";

/**
 * Position of a value from its runs.
 *
 * @param starts - Line starts of the source.
 * @param runs - Runs of the value; at least one.
 * @param length - Length of the value.
 * @returns Position with `runs` only where value and source differ.
 */
export function positionOfRuns(starts: readonly number[], runs: Runs, length: number): Position {
  const start = runs[1] as number;
  const end = runs.at(-1) as number;
  const position = positionAt(starts, start, end);
  return runs.length === 3 && end - start === length ? position : { ...position, runs };
}
