import type { Nodes, RootContent } from "mdast";
import { OffsetPosition, type Position } from "../tree/position.ts";
import type { SourceLines } from "../tree/source-lines.ts";
import { shiftRuns } from "../inline/shift-runs.ts";

/** How far nodes moved: in UTF-16 units, and in lines. */
export interface Shift {
  offset: number;
  line: number;
  /** Lines of the source they moved to. */
  lines: SourceLines;
}

/** Copies of nodes and of all that is in them, at the places they moved to. */
export function shiftNodes<Node extends Nodes>(nodes: readonly Node[], shift: Shift): Node[] {
  const copies = nodes.map((node) => shiftNode(node, shift));
  const stack: Nodes[] = [...copies];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!("children" in node)) continue;
    const children: Nodes[] = node.children.map((child: Nodes) => shiftNode(child, shift));
    node.children = children as RootContent[];
    for (const child of children) if ("children" in child) stack.push(child);
  }
  return copies;
}

/** A copy of a node at the place it moved to; its children stay where they are. */
export function shiftNode<Node extends Nodes>(node: Node, shift: Shift): Node {
  const { position } = node;
  if (!position) return { ...node };
  const copy = { ...node, position: shiftPosition(position, shift) };
  if (copy.type === "text") shiftRuns(node, copy, shift.offset);
  return copy;
}

/** A position that moved. */
export function shiftPosition(position: Position, { offset, line, lines }: Shift): Position {
  if (position instanceof OffsetPosition) {
    return new OffsetPosition(lines, position.from + offset, position.to + offset);
  }
  const { start, end } = position;
  return {
    start: { line: start.line + line, column: start.column, offset: (start.offset as number) + offset },
    end: { line: end.line + line, column: end.column, offset: (end.offset as number) + offset },
  };
}
