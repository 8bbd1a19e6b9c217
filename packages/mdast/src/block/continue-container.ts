import type { BlockState, Container } from "./block-state.ts";
import { readMarker } from "./container-marker.ts";
import type { Marker } from "./marker.ts";
import { atSpace, codeHere, countSpaces, isBlank, moveTo, skip, takeSpaces } from "./line-cursor.ts";

/** Whether a container goes on with this line: not at all, as it is, or (a list) with the next item. */
export function continueContainer(state: BlockState, container: Container): boolean | Marker {
  return continuations[container.kind](state, container);
}

const continuations: Record<Container["kind"], (state: BlockState, container: Container) => boolean | Marker> = {
  blockquote: continueQuote,
  list: continueList,
  footnoteDefinition: continueFootnote,
};

function continueQuote(state: BlockState): boolean {
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

function continueFootnote(state: BlockState): boolean {
  if (isBlank(state)) return true;
  // As in the reference, the indent of a definition does for those that begin inside of it, unless more space follows.
  if (state.indentedTo === state.column && !atSpace(state)) return true;
  if (countSpaces(state, 4) < 4) return false;
  takeSpaces(state, 4);
  state.indented = true;
  state.indentedTo = state.column;
  return true;
}

function continueList(state: BlockState, list: Container): boolean | Marker {
  if (isBlank(state)) {
    list.furtherBlank ||= list.initialBlank;
    takeSpaces(state, list.size);
    return true;
  }
  const mayContinue = !list.furtherBlank && atSpace(state);
  list.furtherBlank = false;
  list.initialBlank = false;
  if (mayContinue && countSpaces(state, list.size) === list.size) {
    takeSpaces(state, list.size);
    return true;
  }
  return readMarker(state, list) ?? false;
}
