import { place } from "../tree/position.ts";
import { addLeaf, endLine } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";

/** Whether the rest of the line is `***`, `- - -` or the like. Remembers where it looked in vain: `- - - a` may hold many bullets. */
export function isThematicBreak(state: BlockState, marker: number): boolean {
  const { source, lineEnd, at } = state;
  if (at < state.noBreakBefore) return false;
  let count = 0;
  for (let index = at; index < lineEnd; index++) {
    const code = source.charCodeAt(index);
    if (code === marker) count++;
    else if (code !== 32 && code !== 9) {
      state.noBreakBefore = index;
      return false;
    }
  }
  return count >= 3;
}

/** `***` */
export function thematicBreak(state: BlockState, code: number): boolean {
  if (!isThematicBreak(state, code)) return false;
  addLeaf(state, { type: "thematicBreak", position: place(state, state.at, state.lineEnd) });
  endLine(state);
  return true;
}
