import type { AlignType, Table, TableCell } from "mdast";
import { skipBackslash, skipSpaces, trailingSpaces } from "../characters/skip.ts";
import { unfinished } from "../tree/append-child.ts";
import { openPlace, place } from "../tree/position.ts";
import { addLeaf, endLeaf } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import type { TableLeaf } from "./leaf.ts";
import { readDelimiterRow } from "./table-delimiter-row.ts";
import { countSpaces, nonSpace } from "./line-cursor.ts";

/** The alignments that the line sets as a delimiter row for the head at `from`, or nothing. */
export function tableBelow(state: BlockState, headFrom: number, headTo: number): AlignType[] | undefined {
  if (!state.settings.tables || state.lazy) return undefined;
  const from = nonSpace(state);
  const code = state.source.charCodeAt(from);
  if ((code !== 45 && code !== 58 && code !== 124) || countSpaces(state, 4) > 3) return undefined;
  const align = readDelimiterRow(state.source, from, state.lineEnd);
  return align && countCells(state.source, headFrom, headTo) === align.length ? align : undefined;
}

/** Opens a table whose head is the line from `headFrom` to `headTo`. */
export function openTable(state: BlockState, align: AlignType[], headFrom: number, headTo: number): void {
  const node = { type: "table", align, children: [], position: openPlace(state, headFrom) } as unknown as Table;
  addLeaf(state, node);
  const leaf: TableLeaf = { kind: "table", node, end: state.lineEnd, cells: [] };
  addRow(state, leaf, headFrom, headTo);
  state.leaf = leaf;
}

/** Takes a line as a row. */
export function addTableRow(state: BlockState, leaf: TableLeaf): void {
  addRow(state, leaf, nonSpace(state), state.lineEnd);
  leaf.end = state.lineEnd;
}

/** Closes the table. */
export function closeTable(state: BlockState, { node, end }: TableLeaf): void {
  endLeaf(state, node, end);
}

function addRow(state: BlockState, { node, cells }: TableLeaf, from: number, to: number): void {
  const { source } = state;
  const position = place(state, from, to);
  let count = 0;
  let cellFrom = from;
  while (cellFrom < to) {
    const contentFrom = cellFrom + (source.charCodeAt(cellFrom) === 124 ? 1 : 0);
    const end = cellEnd(source, contentFrom, to);
    // What a last pipe encloses is no cell, but part of the one before it.
    const last = end === to || skipSpaces(source, end + 1, to) === to;
    const cellTo = last ? to : end;
    cells[count++] = newCell(state, cellFrom, cellTo, contentFrom, end);
    cellFrom = cellTo;
  }
  node.children.push({ type: "tableRow", children: cells.slice(0, count), position });
}

function newCell(state: BlockState, from: number, to: number, contentFrom: number, contentTo: number): TableCell {
  const { source, jobs } = state;
  const start = skipSpaces(source, contentFrom, contentTo);
  const end = trailingSpaces(source, start, contentTo);
  const position = place(state, from, to);
  const parent: TableCell = { type: "tableCell", children: end > start ? unfinished : [], position };
  if (end > start) jobs.push({ parent, text: source, from: start, to: end, segments: undefined, item: undefined });
  return parent;
}

function countCells(source: string, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to) {
    const end = cellEnd(source, at + (source.charCodeAt(at) === 124 ? 1 : 0), to);
    count++;
    if (end === to || skipSpaces(source, end + 1, to) === to) break;
    at = end;
  }
  // A lone pipe is no head.
  return count === 1 && source.charCodeAt(from) === 124 && skipSpaces(source, from + 1, to) === to ? 0 : count;
}

/** Offset of the next pipe that is not escaped. */
function cellEnd(source: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code === 124) return at;
    if (code === 92) at = skipBackslash(source, at);
    at++;
  }
  return to;
}
