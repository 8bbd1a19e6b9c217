import type { RootContent } from "mdast";
import type { SourceLines } from "../tree/source-lines.ts";
import { shiftBlock } from "./shift-block.ts";
import type { Span } from "./span.ts";

/** A span where it is in a text. Never changed once it is made. */
export interface PlacedSpan {
  span: Span;
  /** Where it begins: offset, and line from 0. */
  from: number;
  line: number;
  /** Its nodes, with the positions they have there. */
  nodes: readonly RootContent[];
}

/** A span where it was parsed. */
export function placeSpan(span: Span): PlacedSpan {
  return { span, from: span.from, line: span.line, nodes: span.nodes };
}

/** A span that moved by so many UTF-16 units and lines, into a text with those lines. */
export function moveSpan(placed: PlacedSpan, offset: number, line: number, lines: SourceLines): PlacedSpan {
  if (offset === 0 && line === 0) return placed;
  const { span } = placed;
  const from = placed.from + offset;
  const first = placed.line + line;
  const shift = { offset: from - span.from, line: first - span.line, lines };
  const stays = shift.offset === 0 && shift.line === 0;
  return { span, from, line: first, nodes: stays ? span.nodes : span.nodes.map((node) => shiftBlock(node, shift)) };
}

/** Where it ends. */
export function endOf({ from, span }: PlacedSpan): number {
  return from + span.to - span.from;
}
