import type { Code } from "mdast";
import { openPlace } from "../tree/position.ts";
import { addLeaf, endLeaf, noteEol, notePrefix } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { addSlice, textOfLines, withoutFinalEol, type IndentedLeaf } from "./leaf.ts";
import { countSpaces, isBlank, takeSpaces } from "./line-cursor.ts";

/** Four columns of space and more: code. The cursor stands before them. */
export function indentedCode(state: BlockState): void {
  const { at } = state;
  takeSpaces(state, 4);
  const position = openPlace(state, at);
  const node: Code = { type: "code", lang: null, meta: null, value: "", position };
  addLeaf(state, node);
  const lines = { text: "", from: state.at, to: state.at };
  addSlice(lines, state.source, state.at, state.lineEnd, state.spare);
  const leaf: IndentedLeaf = { kind: "indented", node, lines, end: state.lineEnd, blanks: [] };
  state.leaf = leaf;
  // As in the reference, code on a line that left its containers does not go on.
  if (state.lazy) closeIndented(state, leaf);
}

/** Takes another line of code, or a blank line that more code may follow. */
export function continueIndented(state: BlockState, leaf: IndentedLeaf): boolean {
  if (state.lazy) return false;
  if (countSpaces(state, 4) === 4) {
    addBlankLines(state, leaf);
    takeSpaces(state, 4);
    addSlice(leaf.lines, state.source, state.at, state.lineEnd, state.spare);
    leaf.end = state.lineEnd;
    return true;
  }
  if (!isBlank(state)) return false;
  leaf.blanks.push(state.lineEnd, state.nextLine, (state.quoted ? 1 : 0) + (state.indented ? 2 : 0));
  return true;
}

function addBlankLines(state: BlockState, leaf: IndentedLeaf): void {
  const { source } = state;
  const { blanks, lines, end } = leaf;
  addSlice(lines, source, end, afterEol(source, end), 0);
  for (let index = 0; index < blanks.length; index += 3) {
    addSlice(lines, source, blanks[index] as number, blanks[index + 1] as number, 0);
  }
  blanks.length = 0;
}

function afterEol(source: string, end: number): number {
  return source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** Closes the code; blank lines after it stand outside. */
export function closeIndented(state: BlockState, leaf: IndentedLeaf): void {
  const { node, lines, end, blanks } = leaf;
  node.value = withoutFinalEol(textOfLines(lines, state.source));
  endLeaf(state, node, end);
  for (let index = 0; index < blanks.length; index += 3) {
    const prefixes = blanks[index + 2] as number;
    if (prefixes > 0) notePrefix(state, prefixes > 1);
    noteEol(state, blanks[index] as number);
  }
}
