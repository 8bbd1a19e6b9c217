import { classify, isMark } from "../characters/classify.ts";
import { addToken, tokenKind, type InlineState } from "./inline-state.ts";
import { skipRun } from "../characters/skip.ts";

/** A run of `*` or `_` (CommonMark 6.2): whether it may open and close emphasis. */
export function readAttention(state: InlineState, marker: number): void {
  const { text, at, from, to, settings } = state;
  const end = skipRun(text, at, to, marker);
  const previous = at > from ? text.charCodeAt(at - 1) : 32;
  const next = end < to ? text.charCodeAt(end) : 32;
  const before = classify(previous);
  const after = classify(next);
  // Next to a tilde, which may be a delimiter itself, a run may open and close.
  const opens = after === 0 || (after === isMark && before !== 0) || (settings.strikethrough && next === 126);
  const closes = before === 0 || (before === isMark && after !== 0) || (settings.strikethrough && previous === 126);
  const token = addToken(state, tokenKind.attention, at, end);
  token.marker = marker;
  token.opens = marker === 42 ? opens : opens && (before !== 0 || !closes);
  token.closes = marker === 42 ? closes : closes && (after !== 0 || !opens);
  state.firstRun ||= marker;
  state.runs.push(state.tokenCount - 1);
}
