import type { FlowContent, PhrasingContent, TextRange } from "@digestkit/schema";
import type { Redactor } from "./redactor.ts";
import { rewrite, rewriteLeaves } from "./rewrite.ts";

/** Any content node, as far as a redaction looks at it. */
type Node = { type: string; children?: Node[] } & Record<string, unknown>;

/** How far the redaction of an entry's text has come. */
export interface Progress {
  /** Where the next block starts in the text as it was. */
  offset: number;
  /** What has been replaced, in offsets of that text. */
  ranges: TextRange[];
  /** What to replace besides the names that are found: mentions of the people. */
  marked: readonly TextRange[];
}

/** Nodes whose children are one run of text: the blocks of `textOf`. */
const blocks: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell"]);

/**
 * Content without names. Blocks stay as they are; links and images whose addresses name somebody are their text, comments and
 * what defines links go.
 *
 * @param content - Flow content; not changed.
 * @param redactor - What to look for.
 * @param progress - Of the text around, counted on.
 * @returns New content.
 */
export function redactFlow(
  content: readonly FlowContent[],
  redactor: Redactor,
  progress: Progress = newProgress(),
): FlowContent[] {
  return (content as readonly Node[]).flatMap((node) => flowNode(node, redactor, progress)) as FlowContent[];
}

/**
 * One run of phrasing content without names: a block of `textOf`.
 *
 * @param content - Phrasing content; not changed.
 * @param redactor - What to look for.
 * @param progress - Of the text around, counted on.
 * @returns New content.
 */
export function redactPhrasing(
  content: readonly PhrasingContent[],
  redactor: Redactor,
  progress: Progress = newProgress(),
): PhrasingContent[] {
  const leaves = leavesOf(content as readonly Node[]);
  const ranges = nextBlock(leaves.join(""), redactor, progress);
  const values = rewriteLeaves(leaves, { ranges, placeholder: redactor.placeholder }).values();
  return (content as readonly Node[]).flatMap((node) => phrasingNode(node, redactor, values)) as PhrasingContent[];
}

/**
 * A text that is a block of its own without names.
 *
 * @param text - Plain text.
 * @param redactor - What to look for.
 * @param progress - Of the text around, counted on.
 * @returns New text.
 */
export function redactBlock(text: string, redactor: Redactor, progress: Progress): string {
  return rewrite(text, { ranges: nextBlock(text, redactor, progress), placeholder: redactor.placeholder });
}

/** The start of a text. */
export function newProgress(marked: readonly TextRange[] = []): Progress {
  return { offset: 0, ranges: [], marked };
}

function flowNode(node: Node, redactor: Redactor, progress: Progress): Node[] {
  if (node.type === "comment") return [];
  if (node.type === "definition")
    return Object.values(node).some((value) => typeof value === "string" && redactor.isNaming(value)) ? [] : [node];
  if (node.type === "code")
    return [{ ...fields(node, redactor), value: redactBlock(String(node["value"]), redactor, progress) }];
  const children = node.children ?? [];
  if (blocks.has(node.type)) {
    return [{ ...fields(node, redactor), children: redactPhrasing(children as never, redactor, progress) as never }];
  }
  return [
    {
      ...fields(node, redactor),
      ...(node.children && { children: children.flatMap((child) => flowNode(child, redactor, progress)) }),
    },
  ];
}

/** The next block of the text: what to replace in it. */
function nextBlock(text: string, redactor: Redactor, progress: Progress): TextRange[] {
  const { offset } = progress;
  const marked = progress.marked
    .filter(({ start, end }) => start >= offset && end <= offset + text.length)
    .flatMap(({ start, end }) => linesIn(text, start - offset, end - offset));
  const ranges = union([...redactor.find(text), ...marked]);
  progress.ranges.push(...ranges.map(({ start, end }) => ({ start: start + offset, end: end + offset })));
  // `textOf` joins blocks by two line ends.
  progress.offset = offset + text.length + 2;
  return ranges;
}

/** The lines a range touches: a line break, which may be a node, stays. */
function linesIn(text: string, start: number, end: number): TextRange[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

function union(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The pieces a run of text is made of, as `textOf` joins them. */
function leavesOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const leaf = leafOf(node);
    return leaf === undefined ? leavesOf(node.children ?? []) : [leaf];
  });
}

function leafOf(node: Node): string | undefined {
  if (node.type === "text" || node.type === "inlineCode") return String(node["value"]);
  if (node.type === "break") return "\n";
  return node.type === "image" ? String(node["alt"]) : undefined;
}

function phrasingNode(node: Node, redactor: Redactor, values: Iterator<string>): Node[] {
  if (node.type === "comment") return [];
  const leaf = leafOf(node);
  if (leaf !== undefined) {
    const value = String(values.next().value);
    if (node.type === "break") return [node];
    if (node.type === "image") {
      return redactor.isNaming(String(node["url"])) ? textNode(value) : [{ ...fields(node, redactor), alt: value }];
    }
    return value === "" && leaf !== "" ? [] : [{ ...node, value }];
  }
  if (!node.children) return [fields(node, redactor)];
  const children = node.children.flatMap((child) => phrasingNode(child, redactor, values));
  if (children.length === 0 && node.children.length > 0) return [];
  const isGone = node.type === "link" && redactor.isNaming(String(node["url"]));
  return isGone ? children : [{ ...fields(node, redactor), children }];
}

function textNode(value: string): Node[] {
  return value === "" ? [] : [{ type: "text", value }];
}

/** A node with its own strings redacted: titles, labels, languages of code; addresses are looked at by their node. */
function fields(node: Node, redactor: Redactor): Node {
  const copy: Node = { ...node };
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== "string" || key === "type" || key === "url" || key === "value" || key === "alt") continue;
    copy[key] = key === "identifier" ? redactor.id(value) : redactor.text(value);
  }
  return copy;
}
