import { onlyLine, type Block, type Paragraph } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";
import { isInCapitals } from "../lines/is-in-capitals.ts";
import { isSourcesLine } from "../lines/is-sources-line.ts";
import { isTitleLike } from "../masthead/is-title-like.ts";
import { outerQuote } from "../masthead/outer-quote.ts";

/** A heading among the blocks of the body. */
export interface FoundHeading {
  /** Index of its block. */
  index: number;
  line: Line;
  /** How it is written: headings of one level look the same. */
  look: "=" | "-" | "capitals" | "plain";
  /** From 0 to 1. */
  confidence: number;
}

/** Prose this wide is more than a line somebody left without its full stop. */
const wideProse = 60;

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
 * @param blocks - Blocks of the body.
 * @param isDate - Whether a line is a date.
 * @returns Headings in order.
 */
export function findHeadings(blocks: readonly Block[], isDate: (line: Line) => boolean): FoundHeading[] {
  const headings: FoundHeading[] = [];
  /** From the end, because a heading may lead to another heading. */
  let leadsTo: "nothing" | "heading" | "content" = "nothing";
  let gapAfter = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    const heading = leadsTo === "nothing" ? undefined : headingAt(blocks, index, gapAfter, isDate);
    if (heading && (leadsTo === "content" || heading.look !== "plain" || heading.line.width <= wideProse)) {
      headings.push({ ...heading, index });
      leadsTo = "heading";
    } else if (block.kind !== "separator") {
      leadsTo = isContent(block) ? "content" : "nothing";
    }
    gapAfter = block.gap;
  }
  return headings.reverse();
}

function headingAt(
  blocks: readonly Block[],
  index: number,
  gapAfter: number,
  isDate: (line: Line) => boolean,
): Omit<FoundHeading, "index"> | undefined {
  const block = blocks[index] as Block;
  const line = titleLine(block, blocks[index - 1], blocks[index + 1]);
  const { underline, gap } = block as Paragraph;
  if (!line || (underline === undefined && !isTitleLike(line.text, line.width))) return undefined;
  if (isDate(line) || isSourcesLine(line.text) || outerQuote(line.text)) return undefined;
  const look = underline ?? (isInCapitals(line.text) ? "capitals" : "plain");
  const standsFree = (gap > 0 || index === 0) && gapAfter > 0;
  return { line, look, confidence: look !== "plain" ? 1 : standsFree ? 0.9 : 0.6 };
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
function isContent(block: Block): boolean {
  if (block.kind !== "paragraph") return block.kind === "quote";
  const [line] = block.lines;
  if (!line) return false;
  return (
    block.marker !== undefined ||
    block.lines.length > 1 ||
    line.width > wideProse ||
    !isTitleLike(line.text, line.width)
  );
}
