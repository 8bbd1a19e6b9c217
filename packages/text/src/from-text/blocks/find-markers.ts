import type { Line } from "../lines/line.ts";
import { readMarker, type FoundMarker } from "./read-marker.ts";
import { isSeparatorLine } from "./separator-line.ts";

/**
 * The markers of all items of a text.
 *
 * ```
 * 1. The court …      ← counts: 2 follows
 * 2. The mayor …      ← counts: 1 stands before
 * 12. Liga …          ← does not: neither 11 nor 13 is near
 * – dash              ← counts only beside another line with a dash
 * *Court frees two    ← counts only beside another line with a star
 * ```
 *
 * @param lines - All lines.
 * @returns Marker by line.
 */
export function findMarkers(lines: readonly Line[]): Map<Line, FoundMarker> {
  const found = lines.flatMap((line): [Line, FoundMarker][] => {
    const marker = line.text === "" || isSeparatorLine(line.text) ? undefined : readMarker(line.text);
    return marker ? [[line, marker]] : [];
  });
  return new Map(
    found.filter(([, marker], index) => {
      const before = found[index - 1]?.[1];
      const after = found[index + 1]?.[1];
      return isSure(marker) || follows(before, marker) || follows(marker, after);
    }),
  );
}

function isSure({ kind, form }: FoundMarker): boolean {
  return kind === "bullet" && form !== "–" && form !== "*tight";
}

function follows(before: FoundMarker | undefined, after: FoundMarker | undefined): boolean {
  if (!before || !after || before.form !== after.form) return false;
  return before.kind === "bullet" || after.number === (before.number ?? Number.NaN) + 1;
}
