import type { Lexicon } from "../reader-model.ts";
import type { TextRange } from "@digestkit/schema";

/** A colon that can lead in a quotation. */
export interface LeadIn {
  /** Where the led-in text starts. */
  end: number;
  /** Whether the word before the colon reports speech: `said:`, `post:`, `X on Twitter:`. */
  strong: boolean;
}

/**
 * Finds colons followed by the start of a sentence: `X's Facebook post: The government …`.
 *
 * @param text - The whole text.
 * @param range - The paragraph.
 * @param lexicon - Language of the text: cue verbs and names of media make a lead-in strong.
 * @returns Lead-ins in text order.
 */
export function findLeadIns(text: string, range: TextRange, lexicon: Lexicon): LeadIn[] {
  const found: LeadIn[] = [];
  for (const { 0: colon, index } of text.slice(range.start, range.end).matchAll(/[:：]\s*(?=[\p{Lu}\p{Lo}\p{N}])/gu)) {
    const start = range.start + index;
    const end = start + colon.length;
    // `10:30`, `https://…`: a colon between two characters of one word leads nothing in.
    if (colon === ":" && !/\p{Lo}/u.test(text.charAt(end))) continue;
    const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(range.start, start - 24), start));
    const entry = word ? lexicon.words.get(word[0].toLowerCase()) : undefined;
    found.push({ end, strong: entry?.cue !== undefined || entry?.medium !== undefined });
  }
  return found;
}
