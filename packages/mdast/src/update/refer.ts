import type { BlockState } from "../block/block-state.ts";
import { mentions } from "./mentions.ts";
import { parsePart } from "./parse-part.ts";
import { endOf, placeSpan, type PlacedSpan } from "./placed-span.ts";
import type { Parsed } from "./parsed.ts";
import { changedLabels, type Scope } from "./scope.ts";
import { spansOf } from "./span.ts";

/** How many spans are read again one by one: each takes a list of the lines before it, so for many a full parse is less work. */
const most = 16;

/**
 * Spans that were parsed when references could name other things: those that mention what changed are parsed again.
 *
 * @param text - The new text.
 * @param spans - Spans of it.
 * @param scope - What references could name.
 * @param states - Takes the states of what is parsed again, whose texts wait for `parseInlines`.
 * @returns Nothing when there are too many of them.
 */
export function refer(
  text: Pick<Parsed, "source" | "settings" | "lines" | "scope">,
  spans: readonly PlacedSpan[],
  scope: Scope,
  states: BlockState[],
): readonly PlacedSpan[] | undefined {
  if (scope === text.scope) return spans;
  const { source, settings, lines } = text;
  const labels = changedLabels(scope, text.scope);
  const referred: PlacedSpan[] = [];
  for (const placed of spans) {
    const { from, line } = placed;
    const to = endOf(placed);
    if (!mentions(source, from, to, labels)) {
      referred.push(placed);
      continue;
    }
    if (states.length > most) return undefined;
    const part = { source, settings, from, starts: lines.starts.slice(0, line) };
    const state = parsePart(part, (offset) => offset >= to);
    states.push(state);
    for (const span of spansOf(state, from, to)) referred.push(placeSpan(span));
  }
  return referred;
}
