import { lineStarts, locateInBlock, positionAt, type Position } from "@digestkit/schema";
import type { Spot } from "../rule-api/finding.ts";
import type { LintedDocument } from "../rule-api/rule-context.ts";

/**
 * Where a spot stands in the source.
 *
 * @param document - The document it belongs to.
 * @param spot - Place as a rule knows it.
 * @returns Position without `runs`, or `undefined` where the text came from no source.
 */
export function placeOf({ digest, source }: LintedDocument, spot: Spot): Position | undefined {
  if ("block" in spot) return locateInBlock(digest, spot.block, spot.range);
  if ("position" in spot) return spot.position && { start: spot.position.start, end: spot.position.end };
  const starts = digest.lineStarts ?? (source === undefined ? undefined : lineStarts(source));
  return starts && positionAt(starts, spot.source.start, spot.source.end);
}
