import { onlyLine, textOfParagraph, type Block, type Paragraph } from "../blocks/block.ts";
import { bylineName } from "../lines/byline-name.ts";
import type { Line } from "../lines/line.ts";
import { isInCapitals } from "../lines/is-in-capitals.ts";
import { isLinkLine } from "../lines/is-link-line.ts";
import { isNoteLine } from "../lines/is-note-line.ts";
import { isSourcesLine } from "../lines/is-sources-line.ts";
import { isPageFurniture } from "../masthead/is-page-furniture.ts";
import { isTitleLike } from "../masthead/is-title-like.ts";
import { outerQuote } from "../masthead/outer-quote.ts";
import { introducesQuotation } from "./introduces-quotation.ts";

/** A heading among the blocks of the body. */
export interface FoundHeading {
  /** Index of its block. */
  index: number;
  line: Line;
  /** How it is written: headings of one level look the same. */
  look: "=" | "-" | "capitals" | "plain";
  /** Whether items of a list follow. */
  opensList: boolean;
  /** From 0 to 1. */
  confidence: number;
}

/** What is known of the lines of a body. */
export interface KnownLines {
  /** Whether a line is a date of the issue. */
  isDate: (line: Line) => boolean;
  /** Whether a line credits the headline right above it. */
  isCredit: (line: Line) => boolean;
  /** Whether a line is a title, however it ends and however long it is. */
  isTitle: (line: Line) => boolean;
}

/** Prose this wide is more than a line somebody left without its full stop. */
const wideProse = 60;

/**
 * What stands below a line: a heading, prose or a list, links, a headline with nothing but its link or credit, or such a link or
 * credit itself.
 */
type Below = "nothing" | "heading" | "content" | "links" | "headline" | "link";

/**
 * Finds the headings of a body: lines that read like a title and stand right above prose.
 *
 * ```
 *                                          ← a blank line
 * (Lack of ) Human Rights and Freedoms     ← short, no full stop, no date, no quotation
 *                                          ← a blank line
 * Labour activist Ilka Torvan, who was …   ← prose
 * ```
 *
 * A line right above a link or a credit, with no prose below that, is the headline of an entry and opens no section.
 *
 * @param blocks - Blocks of the body.
 * @param known - What is known of its lines.
 * @returns Headings in order.
 */
export function findHeadings(blocks: readonly Block[], known: KnownLines): FoundHeading[] {
  const headings: FoundHeading[] = [];
  /** From the end, because a heading may lead to another heading. */
  let below: Below = "nothing";
  let gapAfter = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    const heading = below === "nothing" || below === "link" ? undefined : headingAt(blocks, index, gapAfter, known);
    if (isRightBelow(block, known)) {
      // Several links are what a heading leads to.
      const isList = isRightBelow(blocks[index + 1], known) && isLink(block) && isLink(blocks[index + 1]);
      if (below !== "content") below = isList ? "links" : "link";
    } else if (heading && (below !== "heading" || heading.look !== "plain" || heading.line.width <= wideProse)) {
      headings.push({ ...heading, index });
      below = "heading";
    } else if (block.kind !== "separator") {
      below = belowNext(block, blocks[index + 1], below);
    }
    gapAfter = block.gap;
  }
  return headings.reverse();
}

function belowNext(block: Block, next: Block | undefined, below: Below): Below {
  if (below === "link") return "headline";
  if (isLink(block) && below !== "content") return "links";
  return isContent(block, next) ? "content" : "nothing";
}

/** A credit, or a link without a blank line above. */
function isRightBelow(block: Block | undefined, { isCredit }: KnownLines): boolean {
  const line = onlyLine(block);
  return line !== undefined && (isCredit(line) || (block?.gap === 0 && isLinkLine(line.text)));
}

function isLink(block: Block | undefined): boolean {
  const line = onlyLine(block);
  return line !== undefined && isLinkLine(line.text);
}

function headingAt(
  blocks: readonly Block[],
  index: number,
  gapAfter: number,
  { isDate, isTitle }: KnownLines,
): Omit<FoundHeading, "index"> | undefined {
  const block = blocks[index] as Block;
  const next = blocks[index + 1];
  const line = titleLine(block, blocks[index - 1], next);
  const { underline, gap } = block as Paragraph;
  if (!line || (underline === undefined && !isTitle(line) && !isTitleLike(line.text, line.width))) return undefined;
  if (isDate(line) || outerQuote(line.text) || belongsToOthers(line.text, next)) return undefined;
  const look = underline ?? (isInCapitals(line.text) ? "capitals" : "plain");
  const standsFree = (gap > 0 || index === 0) && gapAfter > 0;
  const opensList = next?.kind === "paragraph" && next.marker?.kind === "bullet";
  return { line, look, opensList, confidence: look !== "plain" ? 1 : standsFree ? 0.9 : 0.6 };
}

/** Short lines that say something of the text above or below them. */
function belongsToOthers(text: string, next: Block | undefined): boolean {
  if (isSourcesLine(text) || isLinkLine(text) || isNoteLine(text) || isPageFurniture(text) || bylineName(text))
    return true;
  return next?.kind === "paragraph" && !next.marker && introducesQuotation(text, textOfParagraph(next));
}

/**
 * The line a heading can be: a paragraph of one line.
 *
 * ```
 * 2. Courts                  ← prose without a number follows, and no item stands right above: can be one
 *
 * The appeal court …
 *
 * 1. Alpha won
 * 2. Beta lost               ← the item above is the one before it: cannot
 *
 * The league met in Oslo.
 * ```
 */
function titleLine(block: Block, before: Block | undefined, next: Block | undefined): Line | undefined {
  if (block.kind !== "paragraph" || block.lines.length > 1) return undefined;
  const { marker } = block;
  if (!marker) return onlyLine(block);
  const leads = next?.kind === "paragraph" && !next.marker && next.gap > 0;
  if (marker.kind !== "number" || !leads) return undefined;
  const above = before?.kind === "paragraph" ? before.marker?.number : undefined;
  return above !== undefined && above + 1 === marker.number ? undefined : marker.line;
}

/** Whether a block is what a heading can lead to. */
function isContent(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "paragraph") return block.kind === "quote";
  const [line] = block.lines;
  if (!line) return false;
  return (
    block.marker !== undefined ||
    block.lines.length > 1 ||
    line.width > wideProse ||
    !isTitleLike(line.text, line.width) ||
    belongsToOthers(line.text, next)
  );
}
