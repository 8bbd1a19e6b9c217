import type { ListItem } from "mdast";
import { isIn, lineEnding, white } from "../characters/character-class.ts";
import type { InlineState } from "./inline-state.ts";
import { addToken } from "./add-token.ts";
import { tokenKind } from "./tokens.ts";
import { skipSpaces } from "../characters/skip.ts";

/** `[ ] a` or `[x] a` at the start of an item (GFM 5.3). */
export function readCheckBox(state: InlineState, item: ListItem): void {
  const { text, from, to } = state;
  if (text.charCodeAt(from) !== 91) return;
  const code = text.charCodeAt(from + 1);
  if (!isIn(code, white) && (code | 32) !== 120) return;
  const close = code === 13 && text.charCodeAt(from + 2) === 10 ? from + 3 : from + 2;
  if (text.charCodeAt(close) !== 93 || close + 1 >= to) return;
  if (!isIn(text.charCodeAt(close + 1), lineEnding) && !spaceAndMore(text, close + 1, to)) return;
  addToken(state, tokenKind.check, from, close + 1);
  item.checked = (code | 32) === 120;
}

function spaceAndMore(text: string, from: number, to: number): boolean {
  const at = skipSpaces(text, from, to);
  return at > from && at < to;
}
