import type { BlockState } from "./block-state.ts";
import { atSpace, countSpaces, isBlank, takeSpaces } from "./line-cursor.ts";

/** Four columns of space, or a blank line, belong to it. */
export function continueFootnote(state: BlockState): boolean {
  if (isBlank(state)) return true;
  // As in the reference, the indent of a definition does for those that begin inside of it, unless more space follows.
  if (state.indentedTo === state.column && !atSpace(state)) return true;
  if (countSpaces(state, 4) < 4) return false;
  takeSpaces(state, 4);
  state.indented = true;
  state.indentedTo = state.column;
  return true;
}
