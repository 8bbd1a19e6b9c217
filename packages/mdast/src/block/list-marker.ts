import { blank, isIn } from "../characters/character-class.ts";
import type { BlockState, Container } from "./block-state.ts";
import { atSpace, countSpaces, isBlank, skip, takeSpaces } from "./line-cursor.ts";
import type { Marker } from "./marker.ts";
import { isThematicBreak } from "./thematic-break.ts";

/** `- a` */
export function bulletMarker(state: BlockState, code: number, indent: number, list?: Container): Marker | undefined {
  if (list && list.marker !== code) return undefined;
  if (!isItemEnd(state, state.at + 1)) return undefined;
  if (code !== 43 && isThematicBreak(state, code)) return undefined;
  const from = state.at;
  skip(state, 1);
  return item(state, from, code, null, indent + 1);
}

/** `1. a` */
export function numberMarker(state: BlockState, code: number, indent: number, list?: Container): Marker | undefined {
  if (state.interrupt && code !== 49) return undefined;
  const { source, at } = state;
  let end = at + 1;
  let digit = source.charCodeAt(end);
  while (digit >= 48 && digit <= 57) digit = source.charCodeAt(++end);
  // At most nine digits (CommonMark 5.2): more do not fit into what browsers count with.
  if (end - at > 9 || (state.interrupt && end - at > 1)) return undefined;
  if (digit !== 46 && digit !== 41) return undefined;
  if (list && list.marker !== digit) return undefined;
  if (!isItemEnd(state, end + 1)) return undefined;
  const start = Number(source.slice(at, end));
  skip(state, end + 1 - at);
  return item(state, at, digit, start, indent + end + 1 - at);
}

function isItemEnd(state: BlockState, at: number): boolean {
  return at >= state.lineEnd || isIn(state.source.charCodeAt(at), blank);
}

/** What follows the marker of an item: up to four columns of space belong to it, and of more just one. */
function item(
  state: BlockState,
  from: number,
  marker: number,
  start: number | null,
  width: number,
): Marker | undefined {
  const blank = isBlank(state);
  if (blank ? state.interrupt : !atSpace(state)) return undefined;
  const spaces = countSpaces(state, 5);
  const size = width + (blank ? 1 : takeSpaces(state, spaces > 4 ? 1 : spaces));
  return { kind: "list", from, marker, start, size, blank, label: "" };
}
