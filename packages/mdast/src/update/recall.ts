import type { BlockState } from "../block/block-state.ts";
import { originOf, type Origin } from "./origin.ts";
import type { Parsed } from "./parsed.ts";
import { placeSpan } from "./placed-span.ts";
import { spansOf } from "./span.ts";

/** What is known of a tree, if the parser made it. */
export interface Recalled extends Omit<Origin, "from"> {
  parsed: Parsed;
}

/** What a tree came from, if the parser made it. */
export function recall(root: object): Recalled | undefined {
  const origin = originOf(root);
  if (!origin) return undefined;
  const { from, marked, limited } = origin;
  const parsed = "spans" in from ? from : parsedOf(from);
  origin.from = parsed;
  return { parsed, marked, limited };
}

function parsedOf(state: BlockState): Parsed {
  const { source, settings, lines, defined, footnotes } = state;
  const scope = { defined, footnotes };
  const spans = spansOf(state, 0, source.length).map(placeSpan);
  return { source, settings, lines, scope, spans, displaced: undefined };
}
