import type { Heading } from "mdast";
import { skipRun, skipSpaces } from "../characters/skip.ts";
import { unfinished } from "../tree/append-child.ts";
import { sourceOffset } from "../inline/source-offset.ts";
import { place } from "../tree/position.ts";
import { addLeaf, noteEol } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { joinLines } from "./join-lines.ts";
import { nonSpace } from "./line-cursor.ts";
import { addDefinitions, clearLines } from "./paragraph.ts";

/** `===` below a paragraph makes it a heading, unless it is nothing but definitions. */
export function closeAsHeading(state: BlockState, depth: 1 | 2): boolean {
  const joined = joinLines(state, state.textCount);
  const rest = addDefinitions(state, joined);
  const end = state.textEnds[state.textCount - 1] as number;
  clearLines(state);
  if (rest >= joined.to) {
    noteEol(state, end);
    return false;
  }
  // The reference lets the heading start where the definitions before it do.
  const position = place(state, sourceOffset(joined.segments, joined.from), state.lineEnd);
  const node = { type: "heading", depth, children: unfinished, position } as unknown as Heading;
  addLeaf(state, node);
  const { text, to, segments } = joined;
  state.jobs.push({ parent: node, text, from: rest, to, segments, item: undefined });
  noteEol(state, state.lineEnd);
  return true;
}

/** Level of the setext underline that the rest of the line is. */
export function setextDepth(state: BlockState, marker: number): 1 | 2 | undefined {
  const { source, lineEnd } = state;
  if (skipSpaces(source, skipRun(source, nonSpace(state), lineEnd, marker), lineEnd) < lineEnd) return undefined;
  return marker === 61 ? 1 : 2;
}
