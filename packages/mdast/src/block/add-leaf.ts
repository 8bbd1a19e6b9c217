import type { RootContent } from "mdast";
import type { BlockState } from "./block-state.ts";

/** Adds a block where new blocks go. */
export function addLeaf(state: BlockState, node: RootContent): void {
  beginContent(state);
  state.children.push(node);
}

/** Something that is no line ending comes: blank lines before it, between blocks of one item, spread that item. */
export function beginContent(state: BlockState): void {
  const { run, runBarrier } = state;
  if (run.length - runBarrier >= 2) markBlank(state, run[runBarrier + 1] as number);
  if (run.length > 0) run.length = 0;
  state.runBarrier = 0;
  state.runQuote = 0;
}

function markBlank(state: BlockState, offset: number): void {
  const { containers } = state;
  let index = containers.length - 1;
  while (index >= 0 && containers[index]?.kind === "footnoteDefinition") index--;
  const innermost = containers[index];
  if (innermost?.kind === "list" && innermost.firstBlank < 0) innermost.firstBlank = offset;
}

/** A block ends with this line: notes its line ending. */
export function endLine(state: BlockState): void {
  noteEol(state, state.lineEnd);
}

/** Notes a line ending that stands outside of leaf blocks. */
export function noteEol(state: BlockState, offset: number): void {
  if (offset < state.source.length && state.containers.length > 0) state.run.push(offset);
}

/** What continued containers on this line stands after the line endings so far. */
export function notePrefixes(state: BlockState): void {
  if (state.quoted || state.indented) state.runQuote = state.run.length;
  if (state.indented) state.runBarrier = state.run.length;
}
