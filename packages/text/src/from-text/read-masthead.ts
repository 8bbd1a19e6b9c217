import { onlyLine, type Block } from "./blocks/block.ts";
import type { Line } from "./lines/line.ts";
import { isLogoLine } from "./masthead/is-logo-line.ts";
import { isTitleLike } from "./masthead/is-title-like.ts";
import { namesOrganisation, namesSeries } from "./masthead/name-words.ts";
import { takeDate } from "./masthead/take-date.ts";
import { takeNames } from "./masthead/take-names.ts";
import { takeAttribution, takePullQuote } from "./masthead/take-pull-quote.ts";
import { takeSeries } from "./masthead/take-series.ts";
import { isProse, type Outline } from "./outline.ts";

/** Names found so far, with the index of their block. */
interface Name {
  line: Line;
  index: number;
}

/**
 * Reads the lines above the body: logo, publisher, series, title, dates, pull quote and its attribution, in any order.
 *
 * ```
 * LCO logo
 * Lorsk Civic Observatory
 * Rights Monitor, Issue 12
 * March 7, 2024
 *
 * “Nobody asked about missing medicine …”
 * — Ilka Torvan, court hearing
 * ```
 *
 * @param outline - Gets fields and messages.
 * @param blocks - Blocks of the whole text.
 * @returns Index of the first block that is not part of it.
 */
export function readMasthead(outline: Outline, blocks: readonly Block[]): number {
  const names: Name[] = [];
  let index = 0;
  for (; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const line = onlyLine(block);
    if (block.kind === "separator" || (line && takeLine(outline, line, onlyLine(blocks[index + 1])))) continue;
    if (block.kind === "paragraph" && !outline.fields.pullQuote && takePullQuote(outline, block)) continue;
    // Below the pull quote a short line is the first heading.
    if (!line || outline.fields.pullQuote || isUnderlined(block) || !isTitleLike(line.text, line.width)) break;
    names.push({ line, index });
  }
  const heading = firstHeading(outline, names, blocks, index);
  const kept = heading ? names.filter(({ line }) => line !== heading.line) : names;
  if (isOnlyNames(outline, kept, blocks, index)) return 0;
  takeNames(
    outline,
    kept.map(({ line }) => line),
  );
  return heading?.index ?? index;
}

/** Lines that say what they are. */
function takeLine(outline: Outline, line: Line, next: Line | undefined): boolean {
  const date = outline.dates.get(line);
  if (date) {
    takeDate(outline, line, { ...date, to: line.text.length });
    return true;
  }
  if (outline.fields.pullQuote ? takeAttribution(outline, line) : isLogoLine(line.text, next?.text)) {
    if (!outline.fields.pullQuote) outline.aside.push(line);
    return true;
  }
  return takeSeries(outline, line);
}

function isUnderlined(block: Block): boolean {
  return block.kind === "paragraph" && block.underline !== undefined;
}

/**
 * The last name is the first heading when prose follows it and the masthead has something else, or, where it is all there is,
 * when several paragraphs follow it as they follow the other headings.
 */
function firstHeading(
  { fields, dates }: Outline,
  names: readonly Name[],
  blocks: readonly Block[],
  end: number,
): Name | undefined {
  const last = names.at(-1);
  const next = blocks[end];
  if (!last || fields.pullQuote || last.index !== end - 1 || !isProse(next, isShort)) return undefined;
  const says = namesOrganisation(last.line.text) || namesSeries(last.line.text);
  if (names.length > 1) return says && names.filter(({ line }) => isNamed(line)).length < 2 ? undefined : last;
  if (says) return undefined;
  if (fields.publication || fields.issueNumber !== undefined || [...dates.keys()].some((line) => line.start < last.line.start)) return last;
  const { summary, headings } = lookAhead(blocks, end);
  return headings > 0 && summary > 1 && (next?.gap ?? 0) < 2 ? last : undefined;
}

function isNamed({ text }: Line): boolean {
  return namesOrganisation(text) || namesSeries(text);
}

/** How many blocks of prose stand before the next short line, and how many short lines follow. */
function lookAhead(blocks: readonly Block[], from: number): { summary: number; headings: number } {
  let summary = 0;
  let headings = 0;
  for (const block of blocks.slice(from)) {
    if (isProse(block, isShort)) summary += headings === 0 ? 1 : 0;
    else if (block.kind !== "separator") headings++;
  }
  return { summary, headings };
}

function isShort(line: Line): boolean {
  return isTitleLike(line.text, line.width);
}

/** A text of nothing but short lines that name nobody has no masthead. */
function isOnlyNames({ fields }: Outline, names: readonly Name[], blocks: readonly Block[], end: number): boolean {
  return end >= blocks.length && Object.keys(fields).length === 0 && !names.some(({ line }) => isNamed(line));
}
