import {
  allSections,
  assertDigest,
  type Content,
  type Correction,
  type Digest,
  type Entry,
  type FootnoteDefinition,
  type FootnoteReference,
} from "@digestkit/schema";
import { createAnchors } from "./create-anchors.ts";

/** A footnote with the places that refer to it. */
export interface Footnote {
  /** Its number, from 1. */
  number: number;
  /** Its text; the first definition of its identifier. */
  definition: FootnoteDefinition;
  /** How many references there are; none where a definition is never referred to. */
  references: number;
}

/** What a reference is to. */
export interface NumberedReference {
  /** The footnote. */
  footnote: Footnote;
  /** Which of its references this is, from 1. */
  occurrence: number;
}

/** What an edition has to know of the whole document before it renders the first part. */
export interface Plan {
  /** The `id` of each section, entry, quotation and correction. */
  anchors: ReadonlyMap<object, string>;
  /** The entry with an id, or around the quotation with that id. */
  entries: ReadonlyMap<string, Entry>;
  /** Corrections by the entry they belong to. */
  corrections: ReadonlyMap<Entry, Correction[]>;
  /** Footnotes in order of their numbers. */
  footnotes: readonly Footnote[];
  /** References to them. */
  references: ReadonlyMap<FootnoteReference, NumberedReference>;
}

/**
 * Reads a document once, to know what refers to what: numbers footnotes, gives everything with an id an anchor, and finds the
 * entry of each correction.
 *
 * @param digest - Document; not changed.
 * @param idPrefix - What every anchor begins with.
 * @returns Anchors, entries by id, corrections by entry, numbered footnotes.
 * @example
 * ```ts
 * import { planDigest } from "@digestkit/adapter-kit";
 * import { createDigest, createSection } from "@digestkit/schema";
 *
 * const section = createSection({ id: "news" });
 * console.log(planDigest(createDigest({ id: "a", sections: [section] })).anchors.get(section)); // => news
 * ```
 */
export function planDigest(digest: Digest, idPrefix = ""): Plan {
  assertDigest(digest);
  const anchorOf = createAnchors(idPrefix);
  const anchors = new Map<object, string>();
  const entries = new Map<string, Entry>();
  for (const section of allSections(digest.sections)) {
    anchors.set(section, anchorOf(section.id));
    for (const entry of section.entries) {
      anchors.set(entry, anchorOf(entry.id));
      for (const quotation of entry.quotations) anchors.set(quotation, anchorOf(quotation.id));
      for (const { id } of [entry, ...entry.quotations]) if (!entries.has(id)) entries.set(id, entry);
    }
  }
  const corrections = new Map<Entry, Correction[]>();
  for (const correction of digest.corrections) {
    anchors.set(correction, anchorOf(correction.id));
    const entry = entries.get(correction.target);
    if (entry) corrections.set(entry, [...(corrections.get(entry) ?? []), correction]);
  }
  return { anchors, entries, corrections, ...footnotesOf(digest) };
}

/** Numbers footnotes in the order they are referred to; those nobody refers to come last. */
function footnotesOf(digest: Digest): Pick<Plan, "footnotes" | "references"> {
  const { definitions, found } = findFootnotes(digest);
  const numbered = new Map<string, Footnote>();
  const numberOf = (identifier: string, definition: FootnoteDefinition): Footnote => {
    const footnote = numbered.get(identifier) ?? { number: numbered.size + 1, definition, references: 0 };
    numbered.set(identifier, footnote);
    return footnote;
  };
  const references = new Map<FootnoteReference, NumberedReference>();
  for (const reference of found) {
    const definition = definitions.get(reference.identifier);
    if (!definition) continue;
    const footnote = numberOf(reference.identifier, definition);
    references.set(reference, { footnote, occurrence: ++footnote.references });
  }
  for (const [identifier, definition] of definitions) numberOf(identifier, definition);
  return { footnotes: [...numbered.values()], references };
}

interface FoundFootnotes {
  definitions: Map<string, FootnoteDefinition>;
  found: FootnoteReference[];
}

function findFootnotes(digest: Digest): FoundFootnotes {
  const definitions = new Map<string, FootnoteDefinition>();
  const found: FootnoteReference[] = [];
  const stack: Content[] = contentOf(digest).toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "footnoteReference") found.push(node);
    if (node.type === "footnoteDefinition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ("children" in node) {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Content);
    }
  }
  return { definitions, found };
}

/** All content of a document, in the order a page shows it. */
function contentOf({ pullQuote, abstract, sections, corrections }: Digest): Content[] {
  const inSections = allSections(sections).flatMap(({ titleContent = [], abstract: lead = [], entries }) => [
    ...titleContent,
    ...lead,
    ...entries.flatMap(({ headlineContent = [], body }) => [...headlineContent, ...body]),
  ]);
  const inCorrections = corrections.flatMap(({ content = [] }) => content);
  return [...(pullQuote?.content ?? []), ...abstract, ...inSections, ...inCorrections];
}
