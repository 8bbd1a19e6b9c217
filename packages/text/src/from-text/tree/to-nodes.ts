import type { FlowContent, List, ListItem, Paragraph as ParagraphNode, Position } from "@digestkit/schema";
import type { Block, Paragraph } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";
import { placeOn, type Sheet } from "../sheet.ts";
import { phrasing } from "./phrasing.ts";

/**
 * Content nodes of blocks that stand together: paragraphs, quotations, lists. Separators are no content.
 *
 * @param sheet - The sheet.
 * @param blocks - Blocks in order.
 * @returns Nodes with positions.
 */
export function toNodes(sheet: Sheet, blocks: readonly Block[]): FlowContent[] {
  const nodes: FlowContent[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === "separator") continue;
    if (block.kind === "quote") {
      const children = toNodes(sheet, block.blocks);
      nodes.push({ type: "blockquote", children, ...spanning(children) });
    } else if (block.marker) {
      const until = endOfList(blocks, index);
      nodes.push(listOf(sheet, blocks.slice(index, until) as Paragraph[]));
      index = until - 1;
    } else nodes.push(paragraphOf(sheet, block.lines));
  }
  return nodes;
}

/**
 * A paragraph of lines.
 *
 * @param sheet - The sheet.
 * @param lines - At least one line.
 * @returns Node with position.
 */
export function paragraphOf(sheet: Sheet, lines: readonly Line[]): ParagraphNode {
  return { type: "paragraph", children: phrasing(sheet, lines), position: placeOfLines(sheet, lines) };
}

/**
 * Where lines stand.
 *
 * @param sheet - The sheet.
 * @param lines - At least one line.
 * @returns Position from the first character to the last.
 */
export function placeOfLines(sheet: Sheet, lines: readonly Line[]): Position {
  return placeOn(sheet, (lines[0] as Line).start, (lines.at(-1) as Line).end);
}

/** Items of one list follow each other; numbers go on counting. */
function endOfList(blocks: readonly Block[], from: number): number {
  let until = from + 1;
  while (until < blocks.length && isNextItem(blocks[until - 1], blocks[until])) until++;
  return until;
}

function isNextItem(before: Block | undefined, after: Block | undefined): boolean {
  if (before?.kind !== "paragraph" || after?.kind !== "paragraph" || !before.marker || !after.marker) return false;
  if (before.marker.kind !== after.marker.kind) return false;
  return after.marker.kind === "bullet" || after.marker.number === (before.marker.number ?? 0) + 1;
}

function listOf(sheet: Sheet, items: readonly Paragraph[]): List {
  const [first] = items;
  const children = items.map(({ lines, marker }): ListItem => ({
    type: "listItem",
    spread: false,
    children: [paragraphOf(sheet, lines)],
    position: placeOn(sheet, (marker?.line ?? (lines[0] as Line)).start, (lines.at(-1) as Line).end),
  }));
  const ordered = first?.marker?.kind === "number";
  return {
    type: "list",
    ordered,
    ...(ordered ? { start: first?.marker?.number ?? 1 } : {}),
    spread: items.slice(1).some(({ gap }) => gap > 0),
    children,
    ...spanning(children),
  };
}

function spanning(children: readonly { position?: Position }[]): { position?: Position } {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return start && end ? { position: { start, end } } : {};
}
