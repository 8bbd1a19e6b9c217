import { classify } from "../characters/classify.ts";
import { skipRun } from "../characters/skip.ts";
import { flanks } from "./flanks.ts";
import type { InlineState } from "./inline-state.ts";
import { addRun } from "./add-token.ts";
import { closes, opens, tokenKind } from "./tokens.ts";

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
  const able = (flanks(before, after) ? opens : 0) + (flanks(after, before) ? closes : 0);
  addRun(state, state.strikes, tokenKind.strike, end, able);
}
