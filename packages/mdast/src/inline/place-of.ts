import { place, type Position } from "../tree/position.ts";
import type { InlineState } from "./inline-state.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";

/** The place in the source of a part of the text. */
export function placeOf(state: InlineState, from: number, to: number): Position | undefined {
  const { segments } = state.job;
  return place(state, sourceOffset(segments, from), sourceEnd(segments, to));
}
