import type { Blockquote, Entry, FlowContent, PhrasingContent } from "@digestkit/schema";
import { isRead, type Fields } from "../structure/block.ts";
import { correctionQuote } from "../structure/correction-quote.ts";
import { readSourcesLine } from "../structure/sources-line.ts";
import { writeSources } from "./sources-paragraph.ts";
import { textContent } from "./texts.ts";
import type { Writing } from "./writing.ts";

/** An entry as it is going to be written, whatever the style of its section. */
export interface EntryParts {
  headline?: PhrasingContent[];
  /** Body, `Sources:` line and corrections. */
  blocks: PartBlock[];
  /** What a directive has to say. */
  fields: Fields;
}

/** A block, and whether a reader has to be told that it is content. */
export interface PartBlock {
  node: FlowContent;
  literal?: true;
}

/**
 * Takes an entry apart for writing.
 *
 * @param entry - Entry without positions.
 * @param writing - State of the writing.
 * @returns Parts.
 */
export function entryParts(entry: Entry, writing: Writing): EntryParts {
  const { id, headline, headlineContent, body, dateline, keywords, translation } = entry;
  const { line, field } = writeSources(entry, writing.language);
  const blocks = guarded(body, line === undefined && field === undefined);
  const corrections: Blockquote[] = writing.corrections.at.get(id) ?? [];
  const fields: Fields = {
    id: writing.ids.parts.has(id) ? id : undefined,
    dateline,
    keywords: keywords.length > 0 ? keywords : undefined,
    sources: field,
    translation,
  };
  return {
    ...(headline === undefined ? {} : { headline: headlineContent ?? textContent(headline) }),
    blocks: [...blocks, ...[...(line ? [line] : []), ...corrections].map((node) => ({ node }))],
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
}

/**
 * Content that looks like a correction or a list of sources but is none.
 *
 * @param body - Blocks.
 * @param last - Whether the last one could be taken for a list of sources.
 * @returns Blocks with what a reader must be told.
 */
export function guarded(body: readonly FlowContent[], last: boolean): PartBlock[] {
  const lastShown = last ? body.findLastIndex((node) => isRead({ node })) : -1;
  return body.map((node, index) => {
    const isSources =
      index === lastShown && node.type === "paragraph" && readSourcesLine(node, undefined) !== undefined;
    return isSources || correctionQuote({ node }, undefined) ? { node, literal: true } : { node };
  });
}
