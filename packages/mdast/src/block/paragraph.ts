import type { AlignType, Paragraph } from "mdast";
import { unfinished } from "../tree/append-child.ts";
import { sourceOffset } from "../inline/source-offset.ts";
import { place } from "../tree/position.ts";
import { addLeaf, noteEol } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { joinLines, type Joined } from "./join-lines.ts";
import { readDefinitions } from "./definition.ts";
import { openTable } from "./table.ts";
import type { ParagraphLeaf } from "./leaf.ts";
import { skipSpaces } from "../characters/skip.ts";

/** Opens a paragraph with the line, whose indent is taken. */
export function openParagraph(state: BlockState, indent: number): void {
  state.leaf = { kind: "paragraph", headable: true, taskable: isTaskable(state, indent) };
  addLine(state);
}

/** Takes a line, with the space before it: code spans keep that. */
export function addLine(state: BlockState): void {
  const index = state.textCount++;
  state.textStarts[index] = state.at;
  state.textEnds[index] = state.lineEnd;
  state.textNexts[index] = state.nextLine;
  state.textSpares[index] = state.spare;
}

/** A check box may stand at the very start of an item: after its marker, or on the line below a bare one. */
function isTaskable(state: BlockState, indent: number): boolean {
  const list = state.containers.at(-1);
  if (!state.settings.taskLists || list?.kind !== "list" || list.parent.children.length > 0) return false;
  if (state.itemLine === state.lineStart) return true;
  const previous = state.lines.starts.at(-2);
  return state.bareItemLine >= 0 && state.bareItemLine === previous && indent === 0;
}

/** Closes the paragraph: definitions at its start, and what is left. */
export function closeParagraph(state: BlockState, leaf: ParagraphLeaf): void {
  finishLines(state, leaf, state.textCount);
}

function finishLines(state: BlockState, leaf: ParagraphLeaf, count: number): void {
  const joined = joinLines(state, count);
  const end = state.textEnds[count - 1] as number;
  const rest = addDefinitions(state, joined);
  if (rest < joined.to) addParagraph(state, joined, { from: rest, end, taskable: leaf.taskable });
  clearLines(state);
  noteEol(state, end);
}

/** Forgets the lines. */
export function clearLines(state: BlockState): void {
  state.textCount = 0;
  state.leaf = undefined;
}

/** Adds the definitions that the text begins with; says where anything else begins. */
export function addDefinitions(state: BlockState, joined: Joined): number {
  if (joined.text.charCodeAt(joined.from) !== 91) return joined.from;
  const { nodes, end } = readDefinitions(state, joined);
  for (const node of nodes) addLeaf(state, node);
  return end;
}

interface Rest {
  from: number;
  end: number;
  taskable: boolean;
}

function addParagraph(state: BlockState, { text, to, segments }: Joined, { from, end, taskable }: Rest): void {
  const position = place(state, sourceOffset(segments, from), end);
  const node = { type: "paragraph", children: unfinished, position } as unknown as Paragraph;
  addLeaf(state, node);
  const item = taskable && text.charCodeAt(from) === 91 ? state.containers.at(-1)?.item : undefined;
  state.jobs.push({ parent: node, text, from, to, segments, item });
}

/** The last line of the paragraph is the head of a table; those before it stay a paragraph. */
export function closeAsTable(state: BlockState, leaf: ParagraphLeaf, align: AlignType[]): void {
  const count = state.textCount - 1;
  const from = headStart(state);
  const to = state.textEnds[count] as number;
  if (count > 0) finishLines(state, leaf, count);
  else clearLines(state);
  openTable(state, align, from, to);
}

/** Where the last line of the paragraph begins, without the space before it. */
export function headStart(state: BlockState): number {
  return skipSpaces(state.source, state.textStarts[state.textCount - 1] as number, state.source.length);
}
