import { classify, isMark } from "../characters/classify.ts";
import { addToken, tokenKind, type InlineState } from "./inline-state.ts";
import { skipRun } from "../characters/skip.ts";

/** `~a~` or `~~a~~` (GFM 6.5): a run of one or two tildes. */
export function readStrike(state: InlineState): void {
  const { text, at, from, to, settings } = state;
  if (!settings.strikethrough) return;
  const end = skipRun(text, at, to, 126);
  if (end - at > 2) {
    state.at = end;
    return;
  }
  const before = classify(at > from ? text.charCodeAt(at - 1) : 32);
  const after = classify(end < to ? text.charCodeAt(end) : 32);
  const token = addToken(state, tokenKind.strike, at, end);
  token.opens = after === 0 || (after === isMark && before !== 0);
  token.closes = before === 0 || (before === isMark && after !== 0);
  state.firstRun ||= 126;
  state.strikes.push(state.tokenCount - 1);
}
