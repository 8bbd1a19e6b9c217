import { textOf, type EntryStyle, type Heading } from "@digestkit/schema";
import { areSections } from "./are-sections.ts";
import type { Block } from "./block.ts";
import { detectStyle } from "./detect-style.ts";
import type { SectionDraft } from "./drafts.ts";
import { entryStyleOf } from "./entry-style.ts";
import { growEntries } from "./grow-entries.ts";
import { headingDepth, shallowest } from "./section-level.ts";
import { splitters } from "./splitters.ts";
import type { SplitContext } from "./style-choice.ts";

/**
 * Splits blocks at the headings of a level; each opens a section with all that follows it.
 *
 * @param blocks - Blocks that begin with such a heading.
 * @param level - Deepest heading that opens a section.
 * @param context - What is set, and who hears of guesses.
 * @returns Sections in order.
 */
export function splitSections(blocks: readonly Block[], level: number, context: SplitContext): SectionDraft[] {
  const starts = blocks.flatMap((block, index) =>
    (headingDepth(block) ?? Number.POSITIVE_INFINITY) <= level ? [index] : [],
  );
  return starts.map((start, index) => splitSection(blocks[start], blocks.slice(start + 1, starts[index + 1]), context));
}

/**
 * Splits one section into what stands before its entries, its entries and its nested sections.
 *
 * @param heading - Its heading; nothing for entries under no title.
 * @param blocks - All blocks of the section but its heading.
 * @param context - What is set, and who hears of guesses.
 * @returns The section.
 */
export function splitSection(
  heading: Block | undefined,
  blocks: readonly Block[],
  context: SplitContext,
): SectionDraft {
  const title = (heading?.node as Heading | undefined)?.children ?? [];
  const fields = heading?.heading?.fields ?? {};
  const draft = {
    title,
    fields,
    ...(heading?.said ? { said: heading.said } : {}),
    ...(heading?.node?.position ? { heading: heading.node.position } : {}),
  };
  const set = entryStyleOf(fields["entryStyle"]) ?? context.styleFor(textOf(title));
  const marked = fields["entries"] === "marked";
  const level = shallowest(blocks);
  const from = firstSection(blocks, level, marked ? "heading" : set);
  const own = blocks.slice(0, from);
  const sections = from < blocks.length ? splitSections(blocks.slice(from), level, context) : [];
  if (marked) {
    const split = growEntries(own, context.reading.starts, () => undefined);
    return { ...draft, style: set ?? "paragraph", ...split, sections };
  }
  const guess = set ? { style: set, confidence: 1 } : detectStyle(own);
  if (guess.confidence < 1) context.unsure(heading, guess, own);
  // A few words that lead to nested sections are no entries.
  if (!set && sections.length > 0 && guess.style === "paragraph") {
    return { ...draft, style: guess.style, abstract: own, entries: [], sections };
  }
  return { ...draft, style: guess.style, ...splitters[guess.style](own, context), sections };
}

/** Index of the first block that belongs to a nested section. */
function firstSection(blocks: readonly Block[], level: number, set: EntryStyle | undefined): number {
  const said = blocks.findIndex((block) => block.heading?.kind === "section" && headingDepth(block) === level);
  if (said >= 0) return said;
  const first = blocks.findIndex((block) => headingDepth(block) === level);
  if (first < 0 || set === "heading") return blocks.length;
  return set !== undefined || areSections(blocks.slice(first), level) ? first : blocks.length;
}
