import type { BlockState } from "./block-state.ts";
import { codeHere, moveTo, skip, takeSpaces } from "./line-cursor.ts";
import type { Marker } from "./marker.ts";

/** `> a` */
export function quoteMarker(state: BlockState): Marker {
  const from = state.at;
  skip(state, 1);
  takeSpaces(state, 1);
  return { kind: "blockquote", from, marker: 62, ordered: false, start: 0, size: 0, blank: false, label: "" };
}

/** `> b` below it */
export function continueQuote(state: BlockState): boolean {
  const { at, column, spare } = state;
  takeSpaces(state, 3);
  if (state.spare === 0 && codeHere(state) === 62) {
    skip(state, 1);
    takeSpaces(state, 1);
    state.quoted = true;
    return true;
  }
  moveTo(state, at, column, spare);
  return false;
}
