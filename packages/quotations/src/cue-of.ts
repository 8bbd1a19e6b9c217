import type { Cue } from "@digestkit/schema";
import type { Attribution, Word } from "./reader-model.ts";
/**
 * The words of a cue, as a result shows them.
 *
 * @param text - The whole text.
 * @param items - Words of the cue's region.
 * @param cue - Indexes of its first and last word.
 * @returns Words and range.
 */
export function cueOf(text: string, items: readonly Word[], { from, to }: NonNullable<Attribution["cue"]>): Cue {
  const range = { start: (items[from] as Word).start, end: (items[to] as Word).end };
  return { text: text.slice(range.start, range.end), range };
}
