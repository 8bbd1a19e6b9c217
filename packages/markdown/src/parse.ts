import { parseMdast, sourceRunsOf, type MdastMessage } from "@digestkit/mdast";
import { lineStarts, positionAt, type Position } from "@digestkit/schema";
import type { Nodes, Root, Text } from "mdast";
import type { LinkDefinition } from "./from-mdast/from-mdast-options.ts";
import { mapValue, type ValueType } from "./source/map-value.ts";
import type { Runs } from "./source/runs.ts";

/** What the engine is told besides the text. */
export interface ParseOptions {
  /** Where the content begins; what stands before it is not parsed. */
  from?: number;
  /** Definitions that references may use besides those of the text, by label. */
  definitions?: Readonly<Record<string, LinkDefinition>>;
}

/** A tree, and where it stops short of what the text asks for. */
export interface ParsedView {
  /** Tree with positions in the view. */
  root: Root;
  /** Offset of the first line on which containers would nest deeper than {@link deepestContainer}, if there is one. */
  tooDeepAt?: number;
}

/** Block quotations, lists and footnotes that may be nested; the markers of deeper ones are text. */
export const deepestContainer = 32;

/**
 * The Markdown engine: CommonMark 0.31 and GFM (autolinks, footnotes, strikethrough, tables, task lists). This module is the only
 * one that knows which engine it is.
 *
 * @param view - Text with LF line endings, as the text gate gives it.
 * @param options - Where to begin, and definitions from elsewhere.
 * @returns mdast tree with positions in `view`. Nodes with a value (`text`, `inlineCode`, `code`, `html`, and `image` for its
 * alternative text) carry `runs` where value and source differ.
 */
export function parse(view: string, options: ParseOptions = {}): ParsedView {
  const { from = 0, definitions = {} } = options;
  const prefix = writeDefinitions(view, definitions);
  const messages: MdastMessage[] = [];
  const tree = parseMdast(prefix + view.slice(from), {
    frontMatter: false,
    // `"all"` would find addresses in finished text too, where escapes are no longer seen.
    autolinks: "source",
    maxDepth: deepestContainer,
    messages,
  });
  const children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= prefix.length);
  const root: Root = { ...tree, children };
  movePositions(root, view, from - prefix.length);
  const [tooDeep] = messages;
  return tooDeep ? { root, tooDeepAt: tooDeep.place.start.offset + from - prefix.length } : { root };
}

/** Definitions the text refers to, as Markdown to stand before it: the engine tells a reference from brackets only so. */
function writeDefinitions(view: string, definitions: Readonly<Record<string, LinkDefinition>>): string {
  const labels = Object.keys(definitions).filter((label) => /^[^[\]\\\n]{1,999}$/u.test(label) && label.trim() !== "");
  if (labels.length === 0) return "";
  const used = new Set(Array.from(view.matchAll(/\[([^[\]]{1,999})\]/gu), ([, label]) => keyOf(label as string)));
  const lines = labels.filter((label) => used.has(keyOf(label))).map((label) => `[${label}]: <#>\n`);
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/gu, " ").toLowerCase().toUpperCase();
}

const valueTypes: ReadonlySet<string> = new Set<ValueType>(["inlineCode", "code", "html", "image"]);

/** Gives every node its place in the view, and its runs. */
function movePositions(root: Root, view: string, by: number): void {
  const starts = lineStarts(view);
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = Math.max(0, (node.position?.start.offset ?? 0) + by);
    const end = Math.max(start, (node.position?.end.offset ?? 0) + by);
    const position = positionAt(starts, start, end);
    const runs = node.type === "text" ? textRuns(node, by) : valueRuns(node, view, position);
    node.position = runs ? ({ ...position, runs } as typeof position) : position;
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
}

/** How a text maps onto the view, if it is not simply the slice at its position: the engine knows. */
function textRuns(node: Text, by: number): Runs | undefined {
  const runs = sourceRunsOf(node);
  const [, first, last] = runs;
  const { start, end } = node.position ?? {};
  const isSlice = runs.length === 3 && first === start?.offset && last === end?.offset;
  if (isSlice && (last as number) - (first as number) === node.value.length) return undefined;
  return runs.map((number, index) => (index % 3 === 0 ? number : number + by));
}

/** How another value does. */
function valueRuns(node: Nodes, view: string, position: Position): Runs | undefined {
  const value = valueTypes.has(node.type) ? valueOf(node) : undefined;
  if (value === undefined || view.slice(position.start.offset, position.end.offset) === value) return undefined;
  return mapValue(node.type as ValueType, value, view, position);
}

function valueOf(node: Nodes): string | undefined {
  return "value" in node ? node.value : "alt" in node ? (node.alt ?? "") : undefined;
}
