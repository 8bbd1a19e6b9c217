import type { Position, Text } from "@digestkit/schema";
import { positionOfRuns } from "./position-of-runs.ts";
import { runsOf, sliceRuns } from "./runs.ts";

/**
 * A part of a text, with its own position.
 *
 * @param text - Text node; not changed.
 * @param from - Start in its value.
 * @param to - End in its value.
 * @param starts - Line starts of the source; without them a part of a text has no position of its own.
 * @returns A new text node.
 */
export function sliceText(text: Text, from: number, to: number, starts: readonly number[] | undefined): Text {
  const value = text.value.slice(from, to);
  const position = text.position && slicePosition(text.position, text.value.length, from, to, starts);
  return position ? { type: "text", value, position } : { type: "text", value };
}

/**
 * Position of a part of a value.
 *
 * @param position - Position of the whole value.
 * @param length - Length of the whole value.
 * @param from - Start of the part in the value.
 * @param to - End of the part in the value.
 * @param starts - Line starts of the source.
 * @returns Position of the part, if it can be told.
 */
export function slicePosition(
  position: Position,
  length: number,
  from: number,
  to: number,
  starts: readonly number[] | undefined,
): Position | undefined {
  if (from <= 0 && to >= length) return position;
  if (!starts) return undefined;
  const runs = sliceRuns(runsOf(position), length, from, to);
  return runs.length === 0 ? undefined : positionOfRuns(starts, runs, to - from);
}
