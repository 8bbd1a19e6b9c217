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
  const firstHeading = blocks.findIndex((block) => (headingDepth(block) ?? Number.POSITIVE_INFINITY) <= level);
  // Without headings all blocks are one section; an entry that is opened in the abstract opens one, too.
  const opened = blocks.findIndex((block) => block.entry !== undefined);
  const from = firstHeading < 0 ? Math.max(opened, 0) : firstHeading;
  const untitled = firstHeading < 0 ? blocks : opened >= 0 && opened < from ? blocks.slice(opened, from) : [];
  const abstract = firstHeading < 0 ? [] : blocks.slice(0, from - untitled.length);
  const sections = firstHeading < 0 ? [] : splitSections(blocks.slice(from), level, context);
  return {
    abstract,
    sections: untitled.length > 0 ? [splitSection(undefined, untitled, context), ...sections] : sections,
  };
}
