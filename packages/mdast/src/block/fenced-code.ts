import type { Code } from "mdast";
import { blank, isIn } from "../characters/character-class.ts";
import { decodeString } from "../references/decode-string.ts";
import { endNode, openPlace } from "../tree/position.ts";
import { addLeaf, noteEol } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { addSlice, textOfLines, withoutFinalEol, type FenceLeaf } from "./leaf.ts";
import { countSpaces, nonSpace, takeSpaces } from "./line-cursor.ts";
import { skipRun, skipSpaces } from "../characters/skip.ts";

/** Length of a fence at the cursor, or 0: three or more of the marker, and no back-tick in the rest of a back-tick fence's line. */
export function fenceSize(state: BlockState, marker: number): number {
  const { source, lineEnd, at } = state;
  const end = skipRun(source, at, lineEnd, marker);
  if (end - at < 3) return 0;
  if (marker === 96) {
    for (let index = end; index < lineEnd; index++) if (source.charCodeAt(index) === 96) return 0;
  }
  return end - at;
}

/** ` ```js ` */
export function fencedCode(state: BlockState, marker: number, prefix: number): boolean {
  const size = fenceSize(state, marker);
  if (size === 0) return false;
  const { source, lineEnd, at, nextLine } = state;
  const info = skipSpaces(source, at + size, lineEnd);
  let infoEnd = info;
  while (infoEnd < lineEnd && !isIn(source.charCodeAt(infoEnd), blank)) infoEnd++;
  const meta = skipSpaces(source, infoEnd, lineEnd);
  const node: Code = {
    type: "code",
    lang: infoEnd > info ? decodeString(source.slice(info, infoEnd)) : null,
    meta: lineEnd > meta ? decodeString(source.slice(meta, lineEnd)) : null,
    value: "",
    position: openPlace(state, at),
  };
  addLeaf(state, node);
  const lines = { text: "", from: nextLine, to: nextLine };
  state.leaf = { kind: "fence", node, marker, size, prefix, lines, end: lineEnd };
  return true;
}

/** Takes a line of content, or the closing fence. */
export function continueFence(state: BlockState, leaf: FenceLeaf): boolean {
  if (state.lazy) return false;
  if (isClosingFence(state, leaf)) {
    leaf.end = state.lineEnd;
    finish(state, leaf, withoutFinalEol(textOfLines(leaf.lines, state.source)));
    noteEol(state, leaf.end);
    return true;
  }
  if (leaf.prefix > 0) takeSpaces(state, leaf.prefix);
  addSlice(leaf.lines, state.source, state.at, Math.min(state.nextLine, state.source.length), state.spare);
  leaf.end = state.lineEnd;
  return true;
}

function isClosingFence(state: BlockState, leaf: FenceLeaf): boolean {
  const { source, lineEnd } = state;
  const from = nonSpace(state);
  if (source.charCodeAt(from) !== leaf.marker || from >= lineEnd || countSpaces(state, 4) > 3) return false;
  const at = skipRun(source, from, lineEnd, leaf.marker);
  return at - from >= leaf.size && skipSpaces(source, at, lineEnd) === lineEnd;
}

/**
 * Closes a fence that nothing closed. Where the text around it ends, the line ending before that belongs to it; where a line
 * follows that its containers do not hold, it does not.
 */
export function closeFence(state: BlockState, leaf: FenceLeaf, lazy: boolean): void {
  const { end, lines } = leaf;
  const { source } = state;
  const atEnd = end >= source.length;
  // Of the last line, not of the text: an LF that is a line of its own does not go with a CR above it.
  if (lazy && !atEnd) lines.to = lines.from + withoutFinalEol(source.slice(lines.from, lines.to)).length;
  if (!lazy && !atEnd) leaf.end = state.lineStart;
  finish(state, leaf, withoutFinalEol(textOfLines(lines, source)));
  if (lazy) noteEol(state, end);
}

function finish(state: BlockState, { node, end }: FenceLeaf, value: string): void {
  node.value = value;
  endNode(state, node, end);
  state.leaf = undefined;
}
