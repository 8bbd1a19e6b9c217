import { positionAt, type Position } from "@digestkit/schema";
import type { MdastNode } from "../content/mdast-node.ts";
import { addRun, runsOf, type Runs } from "../source/runs.ts";
import { positionOfRuns } from "../source/position-of-runs.ts";
import type { SourceMap } from "./source-map.ts";
import { unmask } from "./unmask.ts";

/** A node that is being made. */
interface Mutable {
  children?: MdastNode[];
}

/**
 * Brings a parsed tree from the view into the source: puts back what was masked, and gives every node its position there.
 *
 * @param root - Tree with positions in the view.
 * @param map - The source.
 * @returns New tree.
 */
export function placeInSource<Node extends MdastNode>(root: Node, map: SourceMap): Node {
  if (!map.moved && map.masks.length === 0) return root;
  const copy: Mutable = {};
  const stack: [MdastNode, Mutable, boolean][] = [[root, copy, true]];
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [node, to, isLast] = pair;
    Object.assign(to, unmask(node, map, { isLast }));
    const placed = to as unknown as MdastNode;
    if (placed.position) placed.position = move(placed, placed.position as Position, map);
    if (!node.children) continue;
    const children = node.children.map(() => ({}) as MdastNode);
    to.children = children;
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push([
        node.children[index] as MdastNode,
        children[index] as unknown as Mutable,
        index === children.length - 1,
      ]);
    }
  }
  return copy as unknown as Node;
}

function move(node: MdastNode, position: Position, { view, starts, toSource, moved }: SourceMap): Position {
  const value = typeof node.value === "string" ? node.value : typeof node.alt === "string" ? node.alt : undefined;
  if (!moved) return position;
  const outer = positionAt(starts, toSource(position.start.offset), toSource(position.end.offset));
  if (value === undefined || value === "") return outer;
  const runs = moveRuns(runsOf(position), value, view, toSource);
  const placed = positionOfRuns(starts, runs, value.length);
  return placed.runs || placed.start.offset !== outer.start.offset || placed.end.offset !== outer.end.offset
    ? { ...outer, runs }
    : outer;
}

/** Verbatim runs are cut at line endings, the only places where source and view differ in length. */
function moveRuns(runs: Runs, value: string, view: string, toSource: (offset: number) => number): Runs {
  const moved: Runs = [];
  for (let run = 0; run < runs.length; run += 3) {
    const [from, start, end] = runs.slice(run, run + 3) as [number, number, number];
    const until = runs[run + 3] ?? value.length;
    if (end - start !== until - from) {
      addRun(moved, from, until - from, toSource(start), toSource(end));
      continue;
    }
    for (let at = start; at < end;) {
      const ending = view.indexOf("\n", at);
      const next = ending === at ? at + 1 : ending < 0 || ending > end ? end : ending;
      addRun(moved, from + at - start, next - at, toSource(at), toSource(next));
      at = next;
    }
  }
  return moved;
}
