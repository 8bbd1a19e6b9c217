import { classify } from "../characters/classify.ts";
import { skipRun } from "../characters/skip.ts";
import { flanks } from "./flanks.ts";
import type { InlineState } from "./inline-state.ts";
import { addRun } from "./add-token.ts";
import { closes, opens, tokenKind } from "./tokens.ts";

/** A run of `*` or `_` (CommonMark 6.2): whether it may open and close emphasis. */
export function readAttention(state: InlineState, marker: number): void {
  const { text, at, from, to, settings } = state;
  const end = skipRun(text, at, to, marker);
  const previous = at > from ? text.charCodeAt(at - 1) : 32;
  const next = end < to ? text.charCodeAt(end) : 32;
  const before = classify(previous);
  const after = classify(next);
  // Next to a tilde, which may be a delimiter itself, a run may open and close.
  const tilde = settings.strikethrough ? 126 : -1;
  const left = next === tilde || flanks(before, after);
  const right = previous === tilde || flanks(after, before);
  const star = marker === 42;
  const opening = left && (star || before !== 0 || !right);
  const closing = right && (star || after !== 0 || !left);
  const kind = star ? tokenKind.asterisks : tokenKind.underscores;
  addRun(state, state.runs, kind, end, (opening ? opens : 0) + (closing ? closes : 0));
}
