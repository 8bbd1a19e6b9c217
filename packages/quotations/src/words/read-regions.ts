import type { Sentence, Word } from "../reader-model.ts";
import type { MarkPair } from "../marks/mark-pairs.ts";
import { splitSentences } from "./split-sentences.ts";

/** Running text at one depth: a paragraph with a slot for each quotation in it, or the inside of such a quotation. */
export interface Region {
  /** Words, and a slot where a quotation stands. */
  items: Word[];
  sentences: Sentence[];
  /** Index of the quotation this is the inside of; absent for the paragraph itself. */
  within?: number;
}

/**
 * Sorts the words of a paragraph by depth. Each word belongs to exactly one region.
 *
 * `She called it “a “grave” error”.` → `She called it ▢.` · `a ▢ error` · `grave`
 *
 * @param text - The whole text.
 * @param words - Words of the paragraph.
 * @param pairs - All pairs of the text.
 * @param own - Indexes of the paragraph's pairs, by start.
 * @returns The paragraph first, then the insides of its quotations by start.
 */
export function readRegions(
  text: string,
  words: readonly Word[],
  pairs: readonly MarkPair[],
  own: readonly number[],
): Region[] {
  const regions: Region[] = [{ items: [], sentences: [] }];
  const around: Region[] = [regions[0] as Region];
  let next = 0;
  const enterUntil = (offset: number): void => {
    for (let index = own[next]; index !== undefined; index = own[++next]) {
      const pair = pairs[index] as MarkPair;
      if (pair.start > offset) break;
      leaveUntil(pair.start);
      (around.at(-1) as Region).items.push(slotOf(text, pair, index));
      const region: Region = { items: [], sentences: [], within: index };
      regions.push(region);
      around.push(region);
    }
    leaveUntil(offset);
  };
  const leaveUntil = (offset: number): void => {
    for (let region = around.at(-1); region?.within !== undefined; region = around.at(-1)) {
      if ((pairs[region.within] as MarkPair).end > offset) break;
      around.pop();
    }
  };
  for (const word of words) {
    enterUntil(word.start);
    (around.at(-1) as Region).items.push(word);
  }
  enterUntil(text.length + 1);
  for (const region of regions) region.sentences = splitSentences(text, region.items, pairs);
  return regions;
}

/** A quoted name is longer in no text. */
const longestName = 60;

function slotOf(whole: string, pair: MarkPair, slot: number): Word {
  const start = pair.open?.start ?? pair.start;
  return {
    start,
    end: pair.close?.end ?? pair.end,
    kind: "slot",
    text: pair.end - pair.start > longestName ? "" : whole.slice(pair.start, pair.end).trim(),
    key: "",
    is: {},
    capital: false,
    first: false,
    plural: false,
    slot,
  };
}
