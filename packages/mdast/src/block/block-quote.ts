import { codeAt } from "../characters/skip.ts";
import type { BlockState } from "./block-state.ts";
import { countSpaces, nonSpace, skip, takeSpaces } from "./line-cursor.ts";
import type { Marker } from "./marker.ts";

/** `> a` */
export function quoteMarker(state: BlockState): Marker {
  const from = state.at;
  skip(state, 1);
  takeSpaces(state, 1);
  return { kind: "blockquote", from, marker: 62, start: null, size: 0, blank: false, label: "" };
}

/** `> b` below it */
export function continueQuote(state: BlockState): boolean {
  if (countSpaces(state, 4) > 3 || codeAt(state.source, nonSpace(state), state.lineEnd) !== 62) return false;
  takeSpaces(state, 3);
  skip(state, 1);
  takeSpaces(state, 1);
  state.quoted = true;
  return true;
}
