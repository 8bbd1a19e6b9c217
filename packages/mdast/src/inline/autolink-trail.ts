import { colon, dot, isIn, letter, sourceTrailMark, trailMark, underscore } from "../characters/character-class.ts";
import { classify, isWhite } from "../characters/classify.ts";
import { codeAt, skipIn } from "../characters/skip.ts";
import type { InlineState } from "./inline-state.ts";

/** What may end an address if nothing of it follows (GFM 6.9). */
export const trail: number = trailMark + sourceTrailMark + dot + colon + underscore;

/** Whether an address ends at punctuation because nothing of it follows: only more of that, `<`, or white space. */
export function endsHere(state: InlineState, from: number): boolean {
  // An earlier look came past here, to something that goes on.
  if (from < state.noTrailBefore) return false;
  const { text, to } = state;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 38) {
      const end = skipIn(text, at + 1, to, letter);
      if (end === at + 1 || codeAt(text, end, to) !== 59) return goesOn(state, Math.min(end, to));
      at = end;
    } else if (code === 93) {
      const next = codeAt(text, at + 1, to);
      if (next === 40 || next === 91) return true;
    } else if (code === 60 || classify(code) === isWhite) return true;
    else if (!isIn(code, trail)) return goesOn(state, at);
  }
  return true;
}

function goesOn(state: InlineState, at: number): boolean {
  state.noTrailBefore = at;
  return false;
}
