import type { Html } from "mdast";
import { endNode, openPlace } from "../tree/position.ts";
import { addLeaf, endLeaf } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { htmlEnds } from "../inline/html-tag.ts";
import { htmlBlockStart } from "./html-block-start.ts";
import { addSlice, textOfLines, type HtmlLeaf } from "./leaf.ts";
import { isBlank } from "./line-cursor.ts";

/** Where the cursor stood before the space in front of the block, which belongs to it. */
export interface LineIndent {
  at: number;
  spare: number;
}

/** `<div>` */
export function htmlBlock(state: BlockState, indent: LineIndent): boolean {
  const { source, at, lineEnd, nextLine } = state;
  const start = htmlBlockStart(source, at, lineEnd);
  if (!start) return false;
  const node = { type: "html", value: "", position: openPlace(state, indent.at) } as Html;
  addLeaf(state, node);
  const lines = { text: "", from: indent.at, to: indent.at };
  addSlice(lines, source, indent.at, Math.min(nextLine, source.length), indent.spare);
  const leaf: HtmlLeaf = { kind: "html", node, type: start.type, lines, end: lineEnd };
  state.leaf = leaf;
  if (endsOn(source, start.type, start.from, lineEnd)) finishHtml(state, leaf);
  return true;
}

/** Whether the line would start an HTML block that may interrupt a paragraph: kind 7 may only where a line is lazy. */
export function interruptsAsHtml(state: BlockState): boolean {
  const start = htmlBlockStart(state.source, state.at, state.lineEnd);
  return start !== undefined && (start.type < 7 || state.lazy);
}

/** Takes a line. Kinds 6 and 7 end before a blank line, the others with the line that holds their end. */
export function continueHtml(state: BlockState, leaf: HtmlLeaf): boolean {
  if (state.lazy || (leaf.type > 5 && isBlank(state))) return false;
  addSlice(leaf.lines, state.source, state.at, Math.min(state.nextLine, state.source.length), state.spare);
  leaf.end = state.lineEnd;
  if (endsOn(state.source, leaf.type, state.at, state.lineEnd)) finishHtml(state, leaf);
  return true;
}

/** Closes a block without an end; like a fence, kinds 1 to 5 take the last line ending when the text around them ends. */
export function closeHtml(state: BlockState, leaf: HtmlLeaf, lazy: boolean): void {
  if (lazy || leaf.type > 5 || leaf.end >= state.source.length) {
    finishHtml(state, leaf);
    return;
  }
  leaf.node.value = textOfLines(leaf.lines, state.source);
  endNode(state, leaf.node, state.lineStart);
  state.leaf = undefined;
}

function finishHtml(state: BlockState, { node, lines, end }: HtmlLeaf): void {
  lines.to = end;
  node.value = textOfLines(lines, state.source);
  endLeaf(state, node, end);
}

const rawEnd = /<\/(?:pre|script|style|textarea)>/iu;

function endsOn(source: string, type: number, from: number, to: number): boolean {
  if (type > 5) return false;
  const rest = source.slice(from, to);
  if (type === 1) return rawEnd.test(rest);
  return type === 5 ? endsCdata(rest) : rest.includes(htmlEnds[type] as string);
}

/** `]]>`; as in the reference, not after another `]`: the brackets are taken in pairs. */
function endsCdata(rest: string): boolean {
  for (let at = rest.indexOf("]"); at >= 0; at = rest.indexOf("]", at)) {
    if (rest.charCodeAt(at + 1) !== 93) at++;
    else if (rest.charCodeAt(at + 2) === 62) return true;
    else at += 2;
  }
  return false;
}
