import { isIn, letter, white } from "../characters/character-class.ts";
import { codeAt } from "../characters/skip.ts";
import { closingTagEnd, htmlEnds, htmlStart, openingTagEnd, tagNameEnd } from "./html-tag.ts";
import { isVain, type InlineState } from "./inline-state.ts";

/** Where inline HTML at the cursor's `<` ends (CommonMark 6.6), or -1. */
export function htmlEnd(state: InlineState): number {
  const { text, at, to } = state;
  const start = htmlStart(text, at, to);
  if (start) return search(state, start.type, start.from);
  const closing = codeAt(text, at + 1, to) === 47;
  const from = closing ? at + 2 : at + 1;
  if (!isIn(codeAt(text, from, to), letter)) return -1;
  const end = tagNameEnd(text, from, to);
  if (closing) return closingTagEnd(text, end, to);
  const next = codeAt(text, end, to);
  return next === 47 || next === 62 || isIn(next, white) ? openingTagEnd(text, end, to, false) : -1;
}

/** Where what ends a kind of HTML ends. A search that came to the end of the text in vain is not done again. */
function search(state: InlineState, type: number, from: number): number {
  const { text, to } = state;
  const end = htmlEnds[type] as string;
  const first = end.charCodeAt(0);
  if (isVain(state, type)) return -1;
  for (let at = from; at + end.length <= to; at++) {
    if (text.charCodeAt(at) === first && text.startsWith(end, at)) return at + end.length;
  }
  state.vain |= 1 << type;
  return -1;
}
