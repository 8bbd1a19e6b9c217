import type { BlockHint } from "@digestkit/markdown";
import { slug, type EntryStyle, type FlowContent, type Heading, type Strong } from "@digestkit/schema";
import { textOfParagraph, type Paragraph } from "../blocks/block.ts";
import { goesOnAfter } from "../body/goes-on-after.ts";
import { readRunIn } from "../body/read-run-in.ts";
import type { BodyPart, BodySection } from "../body/split-body.ts";
import { isAttributionLine } from "../lines/is-attribution-line.ts";
import { isLinkLine } from "../lines/is-link-line.ts";
import { isSourcesLine } from "../lines/is-sources-line.ts";
import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import { placeOn, type Sheet } from "../sheet.ts";
import { phrasing } from "./phrasing.ts";
import { paragraphOf, placeOfLines, toNodes } from "./to-nodes.ts";
import { hinted, isContent, opensEntry, opensRunIn, type TreeNode } from "./tree-node.ts";

/** Where a walk through the parts of a section is. */
interface Walk {
  style: EntryStyle;
  /** Text of the paragraph before, where the next may go on. */
  before: string | undefined;
  /** Whether an entry is open. */
  isOpen: boolean;
  /** Whether a separator was just passed. */
  isFresh: boolean;
}

/**
 * The nodes of a section: its heading, then its parts, each with a hint whether it opens an entry or belongs to the one before.
 *
 * @param sheet - The sheet.
 * @param section - The section.
 * @returns Nodes with positions.
 */
export function sectionNodes(sheet: Sheet, { heading, style, parts }: BodySection): TreeNode[] {
  const nodes: TreeNode[] = heading ? [headingNode(sheet, heading, 2), directive(style, heading.text)] : [];
  const walk: Walk = { style, before: undefined, isOpen: false, isFresh: true };
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as BodyPart;
    if (part.kind === "separator") {
      walk.isFresh = true;
      continue;
    }
    if (part.kind === "subheading") {
      nodes.push(hinted(headingNode(sheet, part.line, 3), { entry: idOf(part.line.text) }));
      Object.assign(walk, { isOpen: true, isFresh: false, before: undefined });
      continue;
    }
    const until = opens(part, walk) ? index + 1 : endOfContent(parts, index, walk);
    const blocks = parts.slice(index, until).filter((each) => each.kind !== "subheading");
    const isEntry = opens(part, walk);
    for (const [position, node] of nodesOf(sheet, part, blocks, isEntry, walk).entries()) {
      nodes.push(hinted(node, isEntry && position === 0 ? hintOf(part, walk) : restOf(part)));
    }
    walk.before = part.kind === "paragraph" && !part.marker ? textOfParagraph(part) : undefined;
    Object.assign(walk, { isOpen: walk.isOpen || isEntry, isFresh: false });
    index = until - 1;
  }
  return nodes;
}

/** What belongs to the entry before is content; a list of sources is left to `fromMdast`, which reads it. */
function restOf(part: BodyPart): BlockHint | undefined {
  return part.kind === "paragraph" && !part.marker && isSourcesLine(textOfParagraph(part)) ? undefined : isContent;
}

/** Items that follow each other inside one entry are one list. */
function endOfContent(parts: readonly BodyPart[], from: number, walk: Walk): number {
  const isItem = (part: BodyPart | undefined): boolean =>
    part?.kind === "paragraph" && part.marker !== undefined && !opens(part, walk);
  let until = from + 1;
  while (isItem(parts[from]) && isItem(parts[until])) until++;
  return until;
}

function opens(part: BodyPart, walk: Walk): boolean {
  if (part.kind !== "paragraph")
    return part.kind === "quote" && (!walk.isOpen || (walk.style === "break" && walk.isFresh));
  if (walk.style === "heading") return false;
  if (joinsBefore(part, walk)) return false;
  return (openers[walk.style] ?? opensParagraph)(part, walk);
}

type Opener = (part: Paragraph, walk: Walk) => boolean;

const opensParagraph: Opener = ({ marker }, { isOpen }) => marker === undefined || !isOpen;

/** Whether a paragraph opens an entry, by style. */
const openers: Partial<Record<EntryStyle, Opener>> = {
  break: (_, { isFresh }) => isFresh,
  numbered: ({ marker }, { isOpen }) => marker?.kind === "number" || !isOpen,
  list: ({ marker }, { isOpen }) => marker?.kind !== "number" || !isOpen,
  runIn: (part, { isOpen }) => !isOpen || (part.marker === undefined && readRunIn(textOfParagraph(part)) !== undefined),
};

/** Sources, credits, links and what goes on belong to the entry before. */
function joinsBefore(part: Paragraph, { before, isOpen }: Walk): boolean {
  if (!isOpen || part.marker) return false;
  const text = textOfParagraph(part);
  if (isSourcesLine(text) || (part.lines.length === 1 && (isAttributionLine(text) || isLinkLine(text)))) return true;
  return before !== undefined && goesOnAfter(before, text);
}

/** The nodes of an entry's first paragraph, without the marker of an item; else of all blocks. */
function nodesOf(
  sheet: Sheet,
  part: Exclude<BodyPart, { kind: "subheading" }>,
  blocks: Exclude<BodyPart, { kind: "subheading" }>[],
  isEntry: boolean,
  { style }: Walk,
): FlowContent[] {
  if (!isEntry || part.kind !== "paragraph") return toNodes(sheet, blocks);
  return [style === "runIn" ? runInParagraph(sheet, part) : itemParagraph(sheet, part)];
}

function itemParagraph(sheet: Sheet, { lines, marker }: Paragraph): FlowContent {
  const node = paragraphOf(sheet, lines);
  return marker ? { ...node, position: placeOfLines(sheet, [marker.line, ...lines]) } : node;
}

/** `**Hospital trial.**  Ilka Torvan told …` – the head as bold words, which is how `fromMdast` knows headlines in a paragraph. */
function runInParagraph(sheet: Sheet, part: Paragraph): FlowContent {
  const head = readRunIn(textOfParagraph(part));
  const [first, ...rest] = part.lines;
  if (!head || !first) return paragraphOf(sheet, part.lines);
  const lead = readLine(sheet.text, first.start, first.start + head.end);
  const prose = readLine(sheet.text, first.start + head.from, first.end);
  const strong: Strong = { type: "strong", children: phrasing(sheet, [lead]), position: placeOfLines(sheet, [lead]) };
  return {
    type: "paragraph",
    children: [strong, ...phrasing(sheet, [prose, ...rest])],
    position: placeOfLines(sheet, part.lines),
  };
}

function hintOf(part: BodyPart, { style }: Walk): BlockHint {
  return style === "runIn" && part.kind === "paragraph" && readRunIn(textOfParagraph(part)) ? opensRunIn : opensEntry;
}

function headingNode(sheet: Sheet, line: Line, depth: 2 | 3): Heading {
  return { type: "heading", depth, children: phrasing(sheet, [line]), position: placeOn(sheet, line.start, line.end) };
}

/** Tells `fromMdast` that hints mark the entries of the section. */
function directive(style: EntryStyle, title: string): TreeNode {
  const { id } = idOf(title);
  const said = id === undefined ? "" : `, id: ${JSON.stringify(id)}`;
  return { type: "comment", value: ` digestkit section, entries: marked, entryStyle: ${style}${said} ` };
}

/** `Courts {#courts}` would set an id in Markdown; here it is part of the title, which an id of its own tells. */
function idOf(title: string): { id?: string } {
  return title.endsWith("}") && title.includes("{#") ? { id: slug(title) } : {};
}
