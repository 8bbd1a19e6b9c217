import { recordRuns, runsOf } from "./text-runs.ts";

/** Gives the copy of a text how it maps onto the source, where it moved by `offset` UTF-16 units. */
export function shiftRuns(node: object, copy: object, offset: number): void {
  const mapped = runsOf(node);
  if (!mapped) return;
  const { runs, segments, length } = mapped;
  // Runs point into joined lines, if there are any, and only those into the source.
  if (segments)
    recordRuns(copy as never, { runs, segments: segments.map((at, index) => at + (index & 1) * offset), length });
  else
    recordRuns(copy as never, {
      runs: runs.map((at, index) => (index % 3 === 0 ? at : at + offset)),
      segments,
      length,
    });
}
