import type { BlockState } from "./block-state.ts";
import type { Marker } from "./marker.ts";
import { endless, isIn, white } from "../characters/character-class.ts";
import { skipBackslash } from "../characters/skip.ts";
import { codeHere, skip, takeSpaces } from "./line-cursor.ts";

/** Longest label (CommonMark 4.7), in characters. */
const longestLabel = 999;

/** `[^a]: b` */
export function readFootnoteMarker(state: BlockState): Marker | undefined {
  const from = state.at;
  const end = footnoteLabelEnd(state.source, from, state.lineEnd);
  if (end < 0 || state.source.charCodeAt(end + 1) !== 58 || end + 1 >= state.lineEnd) return undefined;
  const label = state.source.slice(from + 2, end);
  skip(state, end + 2 - from);
  if (codeHere(state) >= 0) takeSpaces(state, endless);
  return { kind: "footnoteDefinition", from, marker: 91, start: null, size: 0, blank: false, label };
}

/** Where the `]` of `[^a]` is, or -1. The label holds no white space and no brackets that are not escaped. */
export function footnoteLabelEnd(text: string, from: number, to: number): number {
  if (text.charCodeAt(from + 1) !== 94) return -1;
  const last = Math.min(to, from + longestLabel + 4);
  for (let at = from + 2; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 93) return at > from + 2 && at - from - 2 <= longestLabel + 1 ? at : -1;
    if (code === 91 || isIn(code, white)) return -1;
    if (code === 92) at = skipBackslash(text, at);
  }
  return -1;
}
