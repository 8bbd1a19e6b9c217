import { quoteMarker } from "./block-quote.ts";
import type { BlockState, Container } from "./block-state.ts";
import { readFootnoteMarker } from "./footnote-marker.ts";
import { codeHere, moveTo, takeSpaces } from "./line-cursor.ts";
import { bulletMarker, numberMarker } from "./list-marker.ts";
import type { Marker } from "./marker.ts";

/** Reads the marker of a container at the cursor; the cursor stays where it was when there is none. */
export function readMarker(state: BlockState, list?: Container): Marker | undefined {
  const { at, column, spare } = state;
  const indent = takeSpaces(state, 3);
  const found = state.spare > 0 ? undefined : markerHere(state, indent, list);
  if (!found) moveTo(state, at, column, spare);
  return found;
}

/** The containers: how each goes on is in `continue-container.ts`. */
function markerHere(state: BlockState, indent: number, list: Container | undefined): Marker | undefined {
  const code = codeHere(state);
  if (code === 42 || code === 43 || code === 45) return bulletMarker(state, code, indent, list);
  if (code >= 48 && code <= 57) return numberMarker(state, code, indent, list);
  if (list) return undefined;
  if (code === 62) return quoteMarker(state);
  return code === 91 && state.settings.footnotes ? readFootnoteMarker(state) : undefined;
}
