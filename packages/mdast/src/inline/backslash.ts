import { isIn, lineEnding, punctuation } from "../characters/character-class.ts";
import type { InlineState } from "./inline-state.ts";
import { addToken } from "./add-token.ts";
import { tokenKind } from "./tokens.ts";
import { skipSpaces } from "../characters/skip.ts";

/** `\*`, or a backslash at the end of a line: a hard break. */
export function readBackslash(state: InlineState): void {
  const { text, at, to } = state;
  if (at + 1 >= to) return;
  const next = text.charCodeAt(at + 1);
  if (isIn(next, punctuation)) {
    addToken(state, tokenKind.escape, at, at + 2);
    state.suspect = true;
    return;
  }
  if (!isIn(next, lineEnding)) return;
  const end = next === 13 && text.charCodeAt(at + 2) === 10 ? at + 3 : at + 2;
  addToken(state, tokenKind.break, at, end);
  state.at = state.pending = skipSpaces(text, end, to);
}
