import type { Link, Nodes, Root, Text } from "mdast";
import { sourceOffsetAt, sourceRunsOf } from "../src/index.ts";

/** What the source of a node looks like: at its start, and at its end where that is marked too. */
const looks: Partial<Record<Nodes["type"], RegExp>> = {
  blockquote: /^>/u,
  break: /^(?:\\| {2,})(?:\r\n|\r|\n)$/u,
  code: /^(?:```|~~~| {1,4}|\t| {0,3}\t)/u,
  definition: /^\[[^]+\]:[^]/u,
  delete: /^~[^]+~$/u,
  emphasis: /^([*_])[^]+\1$/u,
  footnoteDefinition: /^\[\^[^ \t\r\n]+\]:/u,
  footnoteReference: /^\[\^[^ \t\r\n]+\]$/u,
  heading: /^#{1,6}(?:[ \t]|$)|[=-][ \t]*$/u,
  html: /^[ \t]*</u,
  image: /^!\[[^]*\]\([^]*\)$/u,
  imageReference: /^!\[[^]*\]$/u,
  inlineCode: /^(`+)[^]+\1$/u,
  linkReference: /^\[[^]*\]$/u,
  list: /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/u,
  listItem: /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/u,
  strong: /^([*_])\1[^]+\1\1$/u,
  thematicBreak: /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u,
  yaml: /^---[ \t]*(?:\r\n|\r|\n)[^]*---[ \t]*$/u,
};

/** What is wrong with the positions of a tree, as the first thing found; nothing if they are as they should be. */
export function treeProblem(source: string, tree: Root): string | undefined {
  const view = source.replace(/^\uFEFF/u, "").replaceAll("\0", "\uFFFD");
  const starts = lineStarts(view);
  const stack: [Nodes, Nodes | undefined][] = [[tree, undefined]];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [node, parent] = entry;
    const problem = nodeProblem(node, parent, view, starts);
    if (problem) return `${node.type}: ${problem}`;
    if (!("children" in node)) continue;
    const overlap = overlapIn(node.children);
    if (overlap) return overlap;
    for (const child of node.children) stack.push([child, node]);
  }
  return undefined;
}

/**
 * Siblings follow each other. As in the reference, two begin before the end of what is before them: a heading whose text begins with
 * definitions begins where those do, and an item whose last code is not closed ends behind the marker of the next item.
 */
function overlapIn(siblings: readonly Nodes[]): string | undefined {
  for (const [index, node] of siblings.entries()) {
    const before = siblings[index - 1];
    if (!before || (node.type === "heading" && before.type === "definition")) continue;
    const point = node.type === "listItem" ? before.position?.start : before.position?.end;
    const from = node.position?.start.offset ?? -1;
    if (from < (point?.offset ?? 0)) return `${node.type} at ${from} begins in the ${before.type} before it`;
  }
  return undefined;
}

function nodeProblem(
  node: Nodes,
  parent: Nodes | undefined,
  view: string,
  starts: readonly number[],
): string | undefined {
  const { position } = node;
  if (!position) return "no position";
  const { start, end } = position;
  for (const { line, column, offset = -1 } of [start, end]) {
    if (lineOf(starts, offset) !== line) return `offset ${offset} is not on line ${line}`;
    if ((starts[line - 1] as number) + column - 1 !== offset) return `offset ${offset} is not column ${column}`;
    if (offset > view.length) return `offset ${offset} is beyond the end`;
  }
  const from = start.offset as number;
  const to = end.offset as number;
  if (from > to) return `ends at ${to}, before ${from}`;
  if (parent?.position && to > (parent.position.end.offset as number)) return `ends at ${to}, outside of its parent`;
  const slice = view.slice(from, to);
  if (looks[node.type]?.test(slice) === false) return `does not look like ${JSON.stringify(slice)}`;
  if (node.type === "link") return linkProblem(node, slice);
  return node.type === "text" ? textProblem(node, view, to) : undefined;
}

/** `[a](b)`, `<a>`, or an address, which is its own text. */
function linkProblem(node: Link, slice: string): string | undefined {
  if (/^\[[^]*\]\([^]*\)$|^<[^]*>$/u.test(slice)) return undefined;
  const [text] = node.children;
  const isAddress = text?.type === "text" && text.position?.start.offset === node.position?.start.offset;
  return isAddress ? undefined : `does not look like ${JSON.stringify(slice)}`;
}

/** Every character stands in the source where it is said to, one after the other. */
function textProblem(node: Text, view: string, to: number): string | undefined {
  let last = node.position?.start.offset ?? -1;
  for (let index = 0; index < node.value.length; index++) {
    const offset = sourceOffsetAt(node, index);
    if (offset < last || offset >= to) return `character ${index} at ${offset}, expected it from ${last} to ${to}`;
    const here = view.slice(offset, offset + 2);
    if (!here.startsWith("&") && !here.includes(node.value.charAt(index)))
      return `character ${index} is not at ${offset}`;
    last = offset;
  }
  const end = sourceOffsetAt(node, node.value.length);
  return end === to ? runProblem(node, view) : `ends at ${end}, expected ${to}`;
}

/** Runs say of every character what `sourceOffsetAt` says; those as long as their source are their source. */
function runProblem(node: Text, view: string): string | undefined {
  const runs = sourceRunsOf(node);
  for (let at = 0; at < runs.length; at += 3) {
    const [from = 0, start = 0, end = 0, to = node.value.length] = runs.slice(at, at + 4);
    const isVerbatim = end - start === to - from;
    if (isVerbatim && view.slice(start, end) !== node.value.slice(from, to)) return `run ${at / 3} is not its source`;
    for (let index = from; index < to; index++) {
      const expected = isVerbatim ? start + index - from : start;
      if (sourceOffsetAt(node, index) !== expected)
        return `character ${index} is not at ${expected}, where its run says`;
    }
  }
  return undefined;
}

function lineStarts(view: string): number[] {
  return [0, ...Array.from(view.matchAll(/\r\n?|\n/gu), ({ index, 0: eol }) => index + eol.length)];
}

function lineOf(starts: readonly number[], offset: number): number {
  let line = starts.length;
  while (line > 1 && (starts[line - 1] as number) > offset) line--;
  return line;
}
