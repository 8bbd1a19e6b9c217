import type { RootContent } from "mdast";
import { endless } from "../characters/character-class.ts";
import { appendChild } from "../tree/append-child.ts";
import { endNode } from "../tree/position.ts";
import type { BlockState } from "./block-state.ts";

/** Adds a block where new blocks go. */
export function addLeaf(state: BlockState, node: RootContent): void {
  beginContent(state);
  appendChild(state.parent, node);
}

/** Something that is no line ending comes: blank lines before it, between blocks of one item, spread that item. */
export function beginContent(state: BlockState): void {
  markBlank(state);
  clearRun(state);
}

/** Forgets line endings before content. */
export function clearRun(state: BlockState): void {
  if (state.run.length > 0) state.run.length = 0;
  state.runBarrier = 0;
  state.runQuote = 0;
  state.runIndented = false;
}

/** Notes the first blank line since there was content, if it ends before `to`. */
export function markBlank(state: BlockState, to: number = endless): void {
  const { run, runBarrier, runIndented } = state;
  // The first line ending after content ends its line; those after it end blank lines.
  const offset = run[runIndented ? runBarrier : runBarrier + 1];
  if (offset !== undefined && offset < to) markBlankAt(state, offset);
}

/** Notes the end of a blank line in the innermost item; footnote definitions in it make no difference, as in the reference. */
export function markBlankAt({ containers }: BlockState, offset: number): void {
  let index = containers.length - 1;
  while (index >= 0 && containers[index]?.kind === "footnoteDefinition") index--;
  const innermost = containers[index];
  if (innermost?.kind === "list" && offset < innermost.firstBlank) innermost.firstBlank = offset;
}

/** Ends the open leaf block, and the line that is its last. */
export function endLeaf(state: BlockState, node: RootContent, end: number): void {
  endNode(state, node, end);
  state.leaf = undefined;
  noteEol(state, end);
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
  if (state.quoted || state.indented) notePrefix(state, state.indented);
}

/** Notes a block quote prefix, or the indent of a footnote definition, which also ends searches for the end of an item. */
export function notePrefix(state: BlockState, indent: boolean): void {
  state.runQuote = state.run.length;
  if (!indent) return;
  markBlank(state);
  // Without line endings before the indent, the first one after it still ends the line of the content.
  if (state.run.length > 0) state.runIndented = true;
  state.runBarrier = state.run.length;
}
