import type { Edit } from "@digestkit/schema";
import type { Spot, SpotEdit } from "../rule-api/finding.ts";
import { placeOf } from "../run/place-of.ts";
import type { LintedDocument } from "../rule-api/rule-context.ts";

/**
 * Edits of the text as edits of the source.
 *
 * @param document - The document the spots belong to.
 * @param edits - Edits in text order.
 * @returns Edits of the source, or `undefined` when one of them cannot be made there without touching markup: `a **b** c` is
 * one text, but no edit across the asterisks is a plain replacement.
 */
export function toEdits(document: LintedDocument, edits: readonly SpotEdit[]): Edit[] | undefined {
  const mapped: Edit[] = [];
  for (const { at, text } of edits) {
    const place = placeOf(document, at);
    if (!place) return undefined;
    const range = { start: place.start.offset, end: place.end.offset };
    if (!isExact(document, at, range.end - range.start, range.start)) return undefined;
    mapped.push({ range, text });
  }
  return mapped;
}

/** Whether the source of a spot is its text: the same characters, or the one reference (`&nbsp;`) that stands for its only one. */
function isExact({ source }: LintedDocument, spot: Spot, length: number, offset: number): boolean {
  if (!("block" in spot)) return true;
  const { start, end } = spot.range;
  if (start === end) return true;
  const text = spot.block.text.slice(start, end);
  const inSource = source?.slice(offset, offset + length);
  if (inSource === text) return true;
  const sameLeaf = spot.block.leaves.some((leaf) => leaf.start <= start && end <= leaf.end);
  if (inSource === undefined) return sameLeaf && length === text.length;
  return sameLeaf && text.length === 1 && /^&#?\w+;$/u.test(inSource);
}
