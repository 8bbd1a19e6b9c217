import type { BlockHint } from "@digestkit/markdown";
import { slug, type EntryStyle, type FlowContent, type Heading, type Strong } from "@digestkit/schema";
import { onlyLine, textOfParagraph, type Paragraph } from "../blocks/block.ts";
import { goesOnAfter } from "../body/goes-on-after.ts";
import type { ReadHead } from "../body/entry-style.ts";
import type { BodyPart, BodySection } from "../body/split-body.ts";
import { bylineName } from "../lines/byline-name.ts";
import { isAttributionLine } from "../lines/is-attribution-line.ts";
import { isLinkLine } from "../lines/is-link-line.ts";
import { isNoteLine } from "../lines/is-note-line.ts";
import { isSourcesLine } from "../lines/is-sources-line.ts";
import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import { isTitleLike } from "../masthead/is-title-like.ts";
import type { Outline } from "../outline.ts";
import { placeOn, type Sheet } from "../sheet.ts";
import { phrasing } from "./phrasing.ts";
import { paragraphOf, placeOfLines, toNodes } from "./to-nodes.ts";
import { hinted, isContent, opensEntry, opensRunIn, type TreeNode } from "./tree-node.ts";

/** Where a walk through the parts of a section is. */
interface Walk {
  style: EntryStyle;
  /** Reads heads that run in. */
  readHead: ReadHead;
  /** Lines that credit the headline above them. */
  credits: Outline["credits"];
  /** Text of the paragraph before, where the next may go on. */
  before: string | undefined;
  /** What follows. */
  next: BodyPart | undefined;
  /** Whether the line before only leads to the prose of its entry. */
  leads: boolean;
  /** Whether an entry is open. */
  isOpen: boolean;
  /** Whether a separator was just passed. */
  isFresh: boolean;
}

const noHead: ReadHead = () => undefined;

/**
 * The nodes of a section: its heading, then its parts, each with a hint whether it opens an entry or belongs to the one before.
 *
 * @param outline - Has the sheet.
 * @param section - The section.
 * @returns Nodes with positions.
 */
export function sectionNodes(
  { sheet, credits }: Outline,
  { heading, style, readHead, parts }: BodySection,
): TreeNode[] {
  const nodes: TreeNode[] = heading ? [headingNode(sheet, heading, 2), directive(style, heading.text)] : [];
  const walk: Walk = {
    style,
    readHead: readHead ?? noHead,
    credits,
    before: undefined,
    next: undefined,
    leads: false,
    isOpen: false,
    isFresh: true,
  };
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as BodyPart;
    walk.next = parts[index + 1];
    if (part.kind === "separator") {
      walk.isFresh = true;
      continue;
    }
    if (part.kind === "subheading") {
      nodes.push(hinted(headingNode(sheet, part.line, 3), { entry: idOf(part.line.text) }));
      Object.assign(walk, { isOpen: true, isFresh: false, leads: false, before: undefined });
      continue;
    }
    const until = opens(part, walk) ? index + 1 : endOfContent(parts, index, walk);
    const blocks = parts.slice(index, until).filter((each) => each.kind !== "subheading");
    const isEntry = opens(part, walk);
    if (isEntry && isHeadline(part, walk)) {
      const [line] = part.lines as [Line];
      nodes.push(hinted(headingNode(sheet, line, 3), { entry: idOf(line.text) }));
      Object.assign(walk, { isOpen: true, isFresh: false, leads: false, before: undefined });
      continue;
    }
    for (const [position, node] of nodesOf(sheet, part, blocks, isEntry, walk).entries()) {
      nodes.push(hinted(node, isEntry && position === 0 ? hintOf(part, walk) : restOf(part)));
    }
    walk.leads = isEntry && leadsToProse(part, walk);
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
  runIn: (part, { isOpen, readHead }) =>
    !isOpen || (part.marker === undefined && readHead(textOfParagraph(part)) !== undefined),
};

/** Sources, credits, links, notes and what goes on belong to the entry before. */
function joinsBefore(part: Paragraph, { before, isOpen, leads, next, credits }: Walk): boolean {
  if (!isOpen || part.marker) return false;
  const text = textOfParagraph(part);
  if (leads || isSourcesLine(text)) return true;
  const line = onlyLine(part);
  if (line && (credits.has(line) || isAttributionLine(text) || isLinkLine(text) || isNoteLine(text))) return true;
  // Below the last paragraph of an article, its author.
  if (line && bylineName(text) && (next === undefined || next.kind === "subheading")) return true;
  // `Read the verdict here:`
  if (line && text.endsWith(":") && isLinkRightBelow(next)) return true;
  return before !== undefined && goesOnAfter(before, text);
}

/** `By Ilka Torvan`, or a date, on top of an entry: its prose stands below. */
function leadsToProse(part: BodyPart, { credits }: Walk): boolean {
  const line = part.kind === "subheading" ? undefined : onlyLine(part);
  return line !== undefined && (credits.has(line) || bylineName(line.text) !== undefined);
}

/**
 * ```
 * Court in Lorsk frees two hydrologists      ← the headline of an entry
 * https://example.org/hydrologists
 * ```
 */
function isHeadline(part: BodyPart, { next, credits }: Walk): part is Paragraph {
  if (part.kind !== "paragraph" || next?.kind !== "paragraph" || next.gap > 0) return false;
  const line = onlyLine(part);
  const below = onlyLine(next);
  if (!line || !below) return false;
  return credits.has(below) || (isLinkRightBelow(next) && isTitleLike(line.text, line.width));
}

function isLinkRightBelow(part: BodyPart | undefined): boolean {
  const line = part?.kind === "paragraph" && part.gap === 0 ? onlyLine(part) : undefined;
  return line !== undefined && isLinkLine(line.text);
}

/** The nodes of an entry's first paragraph, without the marker of an item; else of all blocks. */
function nodesOf(
  sheet: Sheet,
  part: Exclude<BodyPart, { kind: "subheading" }>,
  blocks: Exclude<BodyPart, { kind: "subheading" }>[],
  isEntry: boolean,
  { style, readHead }: Walk,
): FlowContent[] {
  if (!isEntry || part.kind !== "paragraph") return toNodes(sheet, blocks);
  return [style === "runIn" ? runInParagraph(sheet, part, readHead) : itemParagraph(sheet, part)];
}

function itemParagraph(sheet: Sheet, { lines, marker }: Paragraph): FlowContent {
  const node = paragraphOf(sheet, lines);
  return marker ? { ...node, position: placeOfLines(sheet, [marker.line, ...lines]) } : node;
}

/** `**Hospital trial.**  Ilka Torvan told …` – the head as bold words, which is how `fromMdast` knows headlines in a paragraph. */
function runInParagraph(sheet: Sheet, part: Paragraph, readHead: ReadHead): FlowContent {
  const head = readHead(textOfParagraph(part));
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

function hintOf(part: BodyPart, { style, readHead }: Walk): BlockHint {
  return style === "runIn" && part.kind === "paragraph" && readHead(textOfParagraph(part)) ? opensRunIn : opensEntry;
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
