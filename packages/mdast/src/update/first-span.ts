import { beginsAsFrontMatter } from "../block/front-matter.ts";
import type { Change } from "./change.ts";
import type { Parsed } from "./parsed.ts";
import type { PlacedSpan } from "./placed-span.ts";
import { beginsWithFrontMatter } from "./resume.ts";

/** Index of the span at which to begin to parse: the last that begins before the edit. */
export function firstSpan(parsed: Parsed, { start, source }: Change): number {
  // Any later line may have become the one that ends front matter.
  if (parsed.settings.frontMatter && !beginsWithFrontMatter(parsed) && beginsAsFrontMatter(source)) return 0;
  const { spans } = parsed;
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as PlacedSpan).from <= start) low = middle;
    else high = middle - 1;
  }
  return low > 0 && spans[low]?.from === start && splitsLineEnding(source, start) ? low - 1 : low;
}

/** A line feed behind a carriage return belongs to the line before it. */
function splitsLineEnding(source: string, offset: number): boolean {
  return source.charCodeAt(offset - 1) === 13 && source.charCodeAt(offset) === 10;
}
