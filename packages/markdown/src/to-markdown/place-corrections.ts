import type { Blockquote, Digest, Section } from "@digestkit/schema";
import type { WrittenIds } from "./choose-ids.ts";
import { writeCorrection } from "./write-correction.ts";

/** Where corrections are written. */
export interface PlacedCorrections {
  /** Below the abstract, section heading or entry they correct, by its id; below the abstract for the digest's own. */
  at: ReadonlyMap<string, Blockquote[]>;
  /** At the end of the document, each with its target. */
  end: Blockquote[];
}

/**
 * Puts each correction where it belongs, if reading them there gives the same order; else all of them at the end.
 *
 * @param digest - Document without positions.
 * @param written - Ids that have to be written.
 * @returns Block quotations by place.
 */
export function placeCorrections(digest: Digest, written: WrittenIds): PlacedCorrections {
  const order = new Map([digest.id, ...digest.sections.flatMap(idsOf)].map((id, index) => [id, index]));
  const ranks = digest.corrections.map(({ target }) => order.get(target) ?? -1);
  const inOrder = ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0));
  const at = new Map<string, Blockquote[]>();
  const end: Blockquote[] = [];
  for (const correction of digest.corrections) {
    const id = written.corrections.has(correction.id) ? { id: correction.id } : {};
    if (!inOrder) end.push(writeCorrection(correction, { ...id, target: correction.target }));
    else append(at, correction.target, writeCorrection(correction, id));
  }
  return { at, end };
}

/** Ids in the order in which corrections are read: a section's own, its entries', its nested sections'. */
function idsOf({ id, entries, sections = [] }: Section): string[] {
  return [id, ...entries.map((entry) => entry.id), ...sections.flatMap(idsOf)];
}

function append(at: Map<string, Blockquote[]>, target: string, quote: Blockquote): void {
  const quotes = at.get(target);
  if (quotes) quotes.push(quote);
  else at.set(target, [quote]);
}
