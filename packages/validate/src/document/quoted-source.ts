import type { TextRange } from "@digestkit/schema";
import { placeOf } from "../run/place-of.ts";
import type { LintedDocument } from "../rule-api/rule-context.ts";
import { mergeRanges } from "./text-ranges.ts";

/**
 * Where the source holds somebody else's words: between quotation marks, in block quotations, in the pull quote.
 *
 * @param document - Document.
 * @returns Disjoint, ascending ranges of source offsets, outer marks included.
 */
export function quotedSource(document: LintedDocument): TextRange[] {
  const ranges: TextRange[] = [];
  for (const block of document.blocks) {
    for (const range of document.quoted(block)) {
      const place = placeOf(document, { block, range });
      if (place) ranges.push({ start: place.start.offset, end: place.end.offset });
    }
  }
  const pullQuote = document.digest.pullQuote?.position;
  if (pullQuote) ranges.push({ start: pullQuote.start.offset, end: pullQuote.end.offset });
  return mergeRanges(ranges);
}
