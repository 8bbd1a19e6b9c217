import type { BlockState } from "./block-state.ts";
import { flowConstructs } from "./flow-constructs.ts";
import { codeHere, moveTo, takeSpaces } from "./line-cursor.ts";

/** Whether something other than a paragraph starts on the line; its indent is less than four columns. */
export function interruptsParagraph(state: BlockState, inParagraph: boolean): boolean {
  const code = state.source.charCodeAt(state.nonSpace >= state.at ? state.nonSpace : state.at);
  if (code > 127 || (flowConstructs[code] === undefined && code !== 32 && code !== 9)) return false;
  const { at, column, spare } = state;
  takeSpaces(state, 4);
  const here = codeHere(state);
  const construct = here < 128 ? flowConstructs[here] : undefined;
  const result = construct !== undefined && construct.interrupts(state, here, inParagraph);
  moveTo(state, at, column, spare);
  return result;
}
