import { endless } from "../characters/character-class.ts";
import { flowConstructs } from "./flow-constructs.ts";
import { htmlBlockStart } from "./html-block-start.ts";
import { closeContainers } from "./containers.ts";
import { notePrefixes, noteEol } from "./add-leaf.ts";
import type { BlockState } from "./block-state.ts";
import { continueFence } from "./fenced-code.ts";
import { continueHtml } from "./html-block.ts";
import { continueIndented, indentedCode } from "./indented-code.ts";
import { interruptsParagraph } from "./interrupts-paragraph.ts";
import type { Leaf, ParagraphLeaf, TableLeaf } from "./leaf.ts";
import { codeHere, countSpaces, isBlank, nonSpace, takeSpaces } from "./line-cursor.ts";
import { closeLeaf } from "./close-leaf.ts";
import { addLine, closeAsTable, headStart, openParagraph } from "./paragraph.ts";
import { closeAsHeading, setextDepth } from "./setext-heading.ts";
import { addTableRow, tableBelow } from "./table.ts";

/** Handles what is left of the line after the containers. */
export function flowLine(state: BlockState, continued: number): void {
  const { leaf } = state;
  if (leaf && continueLeaf(state, leaf)) return;
  const stays = state.lazy && state.leaf?.kind === "paragraph" && startsTag(state);
  if (state.leaf) closeLeaf(state, state.lazy);
  // A line that continues nothing ends what it does not belong to.
  if (state.lazy && !stays) closeContainers(state, continued, state.lineStart);
  notePrefixes(state);
  if (isBlank(state)) noteEol(state, state.lineEnd);
  else startLeaf(state);
  // As in the reference, what follows a table on a line that left its containers is not the head of the next one.
  if (state.lazy && leaf?.kind === "table" && state.leaf?.kind === "paragraph") state.leaf.headable = false;
}

/** As in the reference, a tag that interrupts a paragraph on a lazy line stays in the containers of that paragraph. */
function startsTag(state: BlockState): boolean {
  const { source, lineEnd } = state;
  const at = nonSpace(state);
  if (source.charCodeAt(at) !== 60 || lineEnd === source.length) return false;
  return htmlBlockStart(source, at, lineEnd)?.type === 7;
}

function continueLeaf(state: BlockState, leaf: Leaf): boolean {
  switch (leaf.kind) {
    case "paragraph":
      return continueParagraph(state, leaf);
    case "fence":
      return continueFence(state, leaf);
    case "html":
      return continueHtml(state, leaf);
    case "indented":
      return continueIndented(state, leaf);
    case "table":
      return continueTable(state, leaf);
    default:
      return leaf satisfies never;
  }
}

function continueTable(state: BlockState, leaf: TableLeaf): boolean {
  if (state.lazy || isBlank(state) || startsBlock(state)) return false;
  addTableRow(state, leaf);
  return true;
}

/** Whether a line below a table is something else than a row. */
function startsBlock(state: BlockState): boolean {
  return countSpaces(state, 4) > 3 || interruptsParagraph(state, false);
}

function continueParagraph(state: BlockState, leaf: ParagraphLeaf): boolean {
  if (isBlank(state)) return false;
  if (countSpaces(state, 4) > 3) {
    leaf.headable = false;
    addLine(state);
    return true;
  }
  if (leaf.headable) {
    const align = tableBelow(state, headStart(state), state.textEnds[state.textCount - 1] as number);
    if (align) {
      closeAsTable(state, leaf, align);
      return true;
    }
  }
  const code = state.source.charCodeAt(nonSpace(state));
  if (!state.lazy && (code === 45 || code === 61)) {
    const depth = setextDepth(state, code);
    if (depth) return closeAsHeading(state, depth);
  }
  if (interruptsParagraph(state, true)) return false;
  leaf.headable = true;
  addLine(state);
  return true;
}

function startLeaf(state: BlockState): void {
  if (countSpaces(state, 4) > 3) {
    indentedCode(state);
    return;
  }
  const { at, spare } = state;
  const indent = takeSpaces(state, endless);
  const code = codeHere(state);
  const construct = code < 128 ? flowConstructs[code] : undefined;
  if (construct && construct.start(state, code, indent, { at, spare })) return;
  openParagraph(state, indent);
}
