import type { Heading } from "mdast";
import { blank, isIn } from "../characters/character-class.ts";
import { place } from "../tree/position.ts";
import { unfinished } from "../tree/append-child.ts";
import { addLeaf, endLine } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { skipRun, skipSpaces, trailingSpaces } from "../characters/skip.ts";

/** `# a #` */
export function atxHeading(state: BlockState): boolean {
  const { source, lineEnd, at } = state;
  const markerEnd = skipRun(source, at, lineEnd, 35);
  const depth = markerEnd - at;
  if (depth > 6 || (markerEnd < lineEnd && !isIn(source.charCodeAt(markerEnd), blank))) return false;
  const from = skipSpaces(source, markerEnd, lineEnd);
  const to = contentEnd(source, from, lineEnd);
  const position = place(state, at, lineEnd);
  const node = { type: "heading", depth, children: unfinished, position } as unknown as Heading;
  addLeaf(state, node);
  state.jobs.push({ parent: node, text: source, from, to, segments: undefined, item: undefined });
  endLine(state);
  return true;
}

/** Where the text ends: before spaces, and before a closing sequence that stands apart. */
function contentEnd(source: string, from: number, lineEnd: number): number {
  const end = trailingSpaces(source, from, lineEnd);
  let to = end;
  while (to > from && source.charCodeAt(to - 1) === 35) to--;
  if (to === end) return end;
  return to === from || isIn(source.charCodeAt(to - 1), blank) ? trailingSpaces(source, from, to) : end;
}
