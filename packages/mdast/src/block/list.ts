import type { BlockState, Container } from "./block-state.ts";
import { readMarker } from "./container-marker.ts";
import { atSpace, countSpaces, isBlank, takeSpaces } from "./line-cursor.ts";
import type { Marker } from "./marker.ts";

/** What is indented as far as the content of the open item belongs to it; another marker of the same kind begins the next. */
export function continueList(state: BlockState, list: Container): boolean | Marker {
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
