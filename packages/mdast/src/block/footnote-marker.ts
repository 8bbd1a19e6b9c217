import type { BlockState } from "./block-state.ts";
import type { Marker } from "./marker.ts";
import { endless, isSpaceOrEol } from "../characters/character-class.ts";
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
  return { kind: "footnoteDefinition", from, marker: 91, ordered: false, start: 0, size: 0, blank: false, label };
}

/** Where the `]` of `[^a]` is, or -1. The label holds no white space and no brackets that are not escaped. */
export function footnoteLabelEnd(text: string, from: number, to: number): number {
  if (text.charCodeAt(from + 1) !== 94) return -1;
  const last = Math.min(to, from + longestLabel + 4);
  for (let at = from + 2; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 93) return at > from + 2 && at - from - 2 <= longestLabel + 1 ? at : -1;
    if (code === 91 || isSpaceOrEol(code)) return -1;
    if (code === 92) {
      const next = text.charCodeAt(at + 1);
      if (next === 91 || next === 92 || next === 93) at++;
    }
  }
  return -1;
}
