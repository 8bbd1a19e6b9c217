import type { EntryStyle } from "@digestkit/schema";
import { textOfParagraph, type Block } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";
import { isIssueDate, reportGuess, sure, type Outline } from "../outline.ts";
import { entryStyleOf, habitsOf, mostSummary, summaryAbove, type BodyHabits, type ReadHead } from "./entry-style.ts";
import { findHeadings, type FoundHeading } from "./find-headings.ts";
import { headingDepths } from "./heading-depths.ts";
import { longHeadlines } from "./long-headlines.ts";
import { numeralHeadings } from "./numeral-headings.ts";

/** A section of the body. */
export interface BodySection {
  /** Its heading; nothing for entries under no heading. */
  heading?: Line;
  style: EntryStyle;
  /** Reads heads that run in, if its entries have some. */
  readHead?: ReadHead;
  /** What follows the heading, up to the next section. */
  parts: BodyPart[];
}

/** A block of a section, or a sub-heading. */
export type BodyPart = Block | { kind: "subheading"; line: Line };

/** The body of an issue: what stands above the first heading, and sections. */
export interface Body {
  /** Summary; empty where there is no heading. */
  abstract: Block[];
  sections: BodySection[];
}

/**
 * Splits a body at its headings.
 *
 * @param outline - Gets a message for each kind of heading that is not sure.
 * @param blocks - Blocks below the masthead.
 * @returns Summary and sections; every block is in one of them.
 */
export function splitBody(outline: Outline, blocks: readonly Block[]): Body {
  const headings = headingsOf(outline, blocks);
  reportHeadings(outline, headings);
  const depths = headingDepths(headings);
  const lines = new Map(headings.map(({ index, line }) => [index, line]));
  const starts = headings.flatMap(({ index }) => (depths.get(index) === 2 ? [index] : []));
  const before = blocks.slice(0, starts[0] ?? 0);
  const parts = (from: number, to: number): BodyPart[] =>
    blocks.slice(from, to).map((block, offset) => {
      const line = lines.get(from + offset);
      return line ? { kind: "subheading" as const, line } : block;
    });
  const habits = habitsOf(blocks);
  if (starts.length === 0) return untitledBody(outline, blocks, habits);
  reportSummary(outline, before);
  return {
    abstract: before,
    sections: starts.map((start, position) =>
      sectionOf(outline, lines.get(start), parts(start + 1, starts[position + 1] ?? blocks.length), habits),
    ),
  };
}

function headingsOf(outline: Outline, blocks: readonly Block[]): FoundHeading[] {
  const numbered = numeralHeadings(blocks);
  const known = {
    isDate: (line: Line) => isIssueDate(outline, line),
    isCredit: (line: Line) => outline.credits.has(line),
    isTitle: (line: Line) => numbered.has(line),
  };
  const headings = findHeadings(blocks, known);
  const long = longHeadlines(blocks, headings);
  if (long.size === 0) return headings;
  return findHeadings(blocks, { ...known, isTitle: (line) => numbered.has(line) || long.has(line) });
}

/** Without a heading, what stands above the first run-in head is the summary. */
function untitledBody(outline: Outline, blocks: readonly Block[], habits: BodyHabits): Body {
  if (blocks.length === 0) return { abstract: [], sections: [] };
  const section = sectionOf(outline, undefined, [...blocks], habits);
  const abstract = section.readHead ? summaryAbove(blocks, section.readHead) : [];
  return { abstract, sections: [{ ...section, parts: section.parts.slice(abstract.length) }] };
}

function sectionOf(outline: Outline, heading: Line | undefined, parts: BodyPart[], habits: BodyHabits): BodySection {
  const blocks = parts.filter((part) => part.kind !== "subheading");
  const { style, confidence, readHead } = entryStyleOf(blocks, blocks.length < parts.length, habits);
  const headed = blocks.find((block) => block.kind === "paragraph" && readHead?.(textOfParagraph(block)));
  const first = firstLineOf(headed);
  if (first) {
    reportGuess(
      outline,
      confidence,
      first,
      "Unexpected short first words of paragraphs, expected headlines on lines of their own: read as headlines, put two spaces behind each to make them explicit",
    );
  }
  return { ...(heading ? { heading } : {}), style, ...(readHead ? { readHead } : {}), parts };
}

/** One message for all headings without blank lines around. */
function reportHeadings(outline: Outline, headings: readonly FoundHeading[]): void {
  const unsure = headings.filter(({ confidence }) => confidence < sure);
  const [lead] = unsure;
  if (!lead) return;
  const others = unsure.length > 1 ? ` and ${unsure.length - 1} more like it` : "";
  reportGuess(
    outline,
    lead.confidence,
    lead.line,
    `Unexpected short line \`${lead.line.text}\`${others} next to prose, expected blank lines around a heading: read as a heading, add the blank lines`,
  );
}

function reportSummary(outline: Outline, before: readonly Block[]): void {
  const prose = before.filter(({ kind }) => kind !== "separator");
  const line = firstLineOf(prose[0]);
  if (!line || prose.length <= mostSummary) return;
  reportGuess(
    outline,
    0.5,
    line,
    `Unexpected ${prose.length} paragraphs above the first heading, expected a summary of one or two: read as the summary, put a heading above them if they are entries`,
  );
}

function firstLineOf(block: Block | undefined): Line | undefined {
  if (block?.kind === "quote") return firstLineOf(block.blocks[0]);
  return block?.kind === "paragraph" ? block.lines[0] : undefined;
}
