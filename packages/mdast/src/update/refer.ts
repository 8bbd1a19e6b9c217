import type { BlockState } from "../block/block-state.ts";
import { mentions } from "./mentions.ts";
import { parsePart } from "./parse-part.ts";
import { endOf, placeSpan, type PlacedSpan } from "./placed-span.ts";
import type { Parsed } from "./parsed.ts";
import { changedLabels, type Scope } from "./scope.ts";
import { spansOf } from "./span.ts";

/**
 * Spans that were parsed when references could name other things: those that mention what changed are parsed again.
 *
 * @param text - The new text.
 * @param spans - Spans of it.
 * @param scope - What references could name.
 * @param states - Takes the states of what is parsed again, whose texts wait for `parseInlines`.
 */
export function refer(
  text: Pick<Parsed, "source" | "settings" | "lines" | "scope">,
  spans: readonly PlacedSpan[],
  scope: Scope,
  states: BlockState[],
): readonly PlacedSpan[] {
  if (scope === text.scope) return spans;
  const { source, settings, lines } = text;
  const labels = changedLabels(scope, text.scope);
  return spans.flatMap((placed) => {
    const { from, line } = placed;
    const to = endOf(placed);
    if (!mentions(source, from, to, labels)) return placed;
    const part = { source, settings, from, starts: lines.starts.slice(0, line) };
    const state = parsePart(part, (offset) => offset >= to);
    states.push(state);
    return spansOf(state, from, to).map(placeSpan);
  });
}
