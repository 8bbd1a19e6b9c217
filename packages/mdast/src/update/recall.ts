import type { BlockState } from "../block/block-state.ts";
import { originOf } from "./origin.ts";
import type { Parsed } from "./parsed.ts";
import { placeSpan } from "./placed-span.ts";
import { spansOf } from "./span.ts";

/** What a tree came from, if the parser made it, and whether its source began with a byte order mark. */
export function recall(root: object): { parsed: Parsed; marked: boolean } | undefined {
  const origin = originOf(root);
  if (!origin) return undefined;
  const { from, marked } = origin;
  const parsed = "spans" in from ? from : parsedOf(from);
  origin.from = parsed;
  return { parsed, marked };
}

function parsedOf(state: BlockState): Parsed {
  const { source, settings, lines, defined, footnotes } = state;
  const scope = { defined, footnotes };
  const spans = spansOf(state, 0, source.length).map(placeSpan);
  return { source, settings, lines, scope, spans, displaced: undefined };
}
