import type { Blockquote, Heading } from "@digestkit/schema";
import type { Block } from "./block.ts";
import type { SectionDraft } from "./drafts.ts";
import { pullQuoteIndex } from "./pull-quote-index.ts";
import { headingDepth, sectionLevel } from "./section-level.ts";
import { splitSection, splitSections } from "./split-sections.ts";
import type { SplitContext } from "./style-choice.ts";
import { titleIndex } from "./take-title.ts";

/** The parts of a document as its blocks mark them off. */
export interface Structure {
  title?: Heading;
  pullQuote?: Blockquote;
  abstract: Block[];
  sections: SectionDraft[];
}

/** What is known of a document before its blocks are looked at. */
export interface StructureContext extends SplitContext {
  /** Title known from elsewhere. */
  title: string | undefined;
  /** Whether a leading block quotation may be the pull quote. */
  pullQuote: "find" | "given";
  sectionLevel: number | undefined;
}

/**
 * Reads the structure of a document.
 *
 * @param blocks - All its blocks; not changed.
 * @param context - What is known already.
 * @returns Title, pull quote, abstract and sections; each block is in exactly one of them.
 */
export function readStructure(blocks: readonly Block[], context: StructureContext): Structure {
  const title = titleIndex(blocks, context.title);
  const untitled = title < 0 ? blocks : blocks.toSpliced(title, 1);
  const quote = context.pullQuote === "given" ? -1 : pullQuoteIndex(untitled);
  const rest = quote < 0 ? untitled : untitled.toSpliced(quote, 1);
  return {
    ...(title < 0 ? {} : { title: blocks[title]?.node as Heading }),
    ...(quote < 0 ? {} : { pullQuote: untitled[quote]?.node as Blockquote }),
    ...splitDocument(rest, context),
  };
}

function splitDocument(blocks: readonly Block[], context: StructureContext): Pick<Structure, "abstract" | "sections"> {
  const level = context.sectionLevel ?? sectionLevel(blocks) ?? 0;
  const isSection = (block: Block): boolean => (headingDepth(block) ?? Number.POSITIVE_INFINITY) <= level;
  const heading = blocks.findIndex(isSection);
  const before = heading < 0 ? blocks : blocks.slice(0, heading);
  const sections = heading < 0 ? [] : splitSections(blocks.slice(heading), level, context);
  // Without headings all blocks are one section, unless somebody said what headings to expect.
  const opened =
    heading < 0 && context.sectionLevel === undefined ? 0 : before.findIndex(({ entry }) => entry !== undefined);
  if (opened < 0 || before.length === 0) return { abstract: [...before], sections };
  return {
    abstract: before.slice(0, opened),
    sections: [splitSection(undefined, before.slice(opened), context), ...sections],
  };
}
