import { isLetter } from "../characters/character-class.ts";
import { classify, isWhite } from "../characters/classify.ts";
import type { InlineState } from "./inline-state.ts";

const trail = "!\"')*,.:;?_~";

/** Whether an address ends at punctuation because nothing of it follows: only more of that, `<`, or white space. */
export function endsHere(state: InlineState, from: number): boolean {
  // An earlier look came past here, to something that goes on.
  if (from < state.noTrailBefore) return false;
  const { text, to } = state;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 38) {
      const end = letterEnd(text, at + 1, to);
      if (end === at + 1 || end >= to || text.charCodeAt(end) !== 59) return goesOn(state, Math.min(end, to));
      at = end;
    } else if (code === 93) {
      const next = at + 1 < to ? text.charCodeAt(at + 1) : 32;
      if (next === 40 || next === 91) return true;
    } else if (code === 60 || classify(code) === isWhite) return true;
    else if (code > 127 || !trail.includes(String.fromCharCode(code))) return goesOn(state, at);
  }
  return true;
}

function goesOn(state: InlineState, at: number): boolean {
  state.noTrailBefore = at;
  return false;
}

function letterEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isLetter(text.charCodeAt(at))) at++;
  return at;
}
