import type { EntryStyle } from "@digestkit/schema";
import { textOfParagraph, type Block, type Paragraph } from "../blocks/block.ts";
import { readColonHead } from "./read-colon-head.ts";
import { readRunIn, type RunIn } from "./read-run-in.ts";

/** Reads the head of a paragraph. */
export type ReadHead = (text: string) => RunIn | undefined;

/** How the entries of a section are marked off, and how sure that is. */
export interface StyleGuess {
  style: EntryStyle;
  /** From 0 to 1. */
  confidence: number;
  /** Reads heads that run in, if the entries have some. */
  readHead?: ReadHead;
}

/** What the paragraphs of the whole body have in common. */
export interface BodyHabits {
  /** Whether several of them begin with words and a colon. */
  hasColonHeads: boolean;
  /** Whether most of its prose begins with a few words that make no sentence. */
  hasRunInHeads: boolean;
}

/** Fewer paragraphs that begin with words and a colon may do so for another reason. */
const fewestColonHeads = 3;

/**
 * What the paragraphs of a body have in common.
 *
 * @param blocks - Blocks of the body.
 * @returns Their habits.
 */
export function habitsOf(blocks: readonly Block[]): BodyHabits {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" && !block.marker ? [textOfParagraph(block)] : [],
  );
  const colons = texts.filter((text) => readColonHead(text));
  const prose = texts.filter((text) => text.length >= leastProse);
  const names = prose.filter((text) => readRunIn(text)?.isName);
  return {
    hasColonHeads: colons.length >= fewestColonHeads,
    hasRunInHeads: names.length > 1 && names.length >= prose.length * mostHaveHeads,
  };
}

/** Shorter paragraphs may be headings, and credits. */
const leastProse = 80;

/** Share of a section's paragraphs that have to begin with a head. */
const mostHaveHeads = 0.6;

/**
 * How the entries of a section are marked off: by sub-headings, separators, numbers, bullets, run-in heads; else a paragraph is
 * an entry.
 *
 * @param blocks - Blocks of the section, without its heading.
 * @param hasHeadings - Whether it has sub-headings.
 * @param habits - What the paragraphs of the body have in common.
 * @returns Style.
 */
export function entryStyleOf(blocks: readonly Block[], hasHeadings: boolean, habits: BodyHabits): StyleGuess {
  if (hasHeadings) return { style: "heading", confidence: 1 };
  if (areSeparated(blocks)) return { style: "break", confidence: 0.9 };
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  const count = (kind: "bullet" | "number"): number => paragraphs.filter(({ marker }) => marker?.kind === kind).length;
  const numbers = count("number");
  const bullets = count("bullet");
  const plain = paragraphs.length - numbers - bullets;
  if (numbers > 0 && numbers >= bullets && numbers >= plain / 2) return { style: "numbered", confidence: 1 };
  const startsWithItem = paragraphs[0]?.marker?.kind === "bullet";
  if (bullets > 0 && (bullets >= plain || startsWithItem) && !leadsToList(blocks))
    return { style: "list", confidence: 1 };
  return runInOf(blocks, habits) ?? colonHeadsOf(blocks, habits) ?? { style: "paragraph", confidence: 1 };
}

/** Separators with more than one paragraph between them on average. */
function areSeparated(blocks: readonly Block[]): boolean {
  const first = blocks.findIndex(({ kind }) => kind !== "separator");
  const last = blocks.findLastIndex(({ kind }) => kind !== "separator");
  const inner = blocks.slice(first, last + 1);
  const separators = inner.filter((block) => block.kind === "separator" && !block.isSignature).length;
  return separators > 0 && inner.length - separators > separators + 1;
}

/** `The court heard three witnesses:` – the list is part of that entry. */
function leadsToList(blocks: readonly Block[]): boolean {
  const [first] = blocks;
  return first?.kind === "paragraph" && !first.marker && /[:：]$/u.test(textOfParagraph(first));
}

/**
 * ```
 * The bridge stayed shut, and the court met twice.      ← a summary may stand above
 *
 * Post-war situation.  The border stayed closed …       ← set apart: certain
 *
 * Talks in Lorsk. The envoys met for an hour …          ← not, but no sentence either, and all paragraphs begin so, those of
 *                                                         other sections too where there is one only
 * ```
 */
function runInOf(blocks: readonly Block[], { hasRunInHeads }: BodyHabits): StyleGuess | undefined {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph" && !block.marker) as Paragraph[];
  const summary = summaryAbove(paragraphs, readRunIn).length;
  const heads = paragraphs.flatMap((block) => readRunIn(textOfParagraph(block)) ?? []);
  const rest = paragraphs.length - summary;
  if (heads.length === 0 || heads.length < rest * mostHaveHeads) return undefined;
  const apart = heads.filter(({ isSetApart }) => isSetApart).length;
  if (summary === 0 && apart === heads.length) return { style: "runIn", confidence: 0.9, readHead: readRunIn };
  if ((heads.length < 2 && !hasRunInHeads) || !heads.every(({ isSetApart, isName }) => isSetApart || isName))
    return undefined;
  if (apart > 0) return { style: "runIn", confidence: 0.7, readHead: readRunIn };
  return heads.length === rest ? { style: "runIn", confidence: 0.5, readHead: readRunIn } : undefined;
}

/**
 * ```
 * Protests on the weir: Some two hundred people …       ← most paragraphs of the section begin so, and others in the body
 * Archives opened: The office in Lorsk …
 * ```
 */
function colonHeadsOf(blocks: readonly Block[], { hasColonHeads }: BodyHabits): StyleGuess | undefined {
  if (!hasColonHeads) return undefined;
  const readHead: ReadHead = (text) => readColonHead(text) ?? readRunIn(text);
  const paragraphs = blocks.filter((block) => block.kind === "paragraph" && !block.marker) as Paragraph[];
  const heads = paragraphs.filter((block) => readColonHead(textOfParagraph(block)) !== undefined);
  const rest = paragraphs.length - summaryAbove(paragraphs, readHead).length;
  return heads.length > 0 && heads.length >= rest * mostHaveHeads
    ? { style: "runIn", confidence: 0.6, readHead }
    : undefined;
}

/** More paragraphs than this are hardly a summary. */
export const mostSummary = 2;

/**
 * Blocks above the first paragraph that begins with a head.
 *
 * @param blocks - Blocks of a section.
 * @param readHead - Reads heads.
 * @returns Those that may be a summary; none when there are too many of them.
 */
export function summaryAbove<Kind extends Block>(blocks: readonly Kind[], readHead: ReadHead): Kind[] {
  const first = blocks.findIndex(
    (block) => block.kind === "paragraph" && !block.marker && readHead(textOfParagraph(block)) !== undefined,
  );
  return first > 0 && first <= mostSummary ? blocks.slice(0, first) : [];
}
