import type { ReportReader } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";

/**
 * Whether the main clause, up to its first comma or colon, is in the mood of reported speech: `Der Plan sei ein Witz, …`.
 *
 * @param items - Words of a region.
 * @param from - Index of the sentence's first word.
 * @param to - Index to stop before.
 * @returns `true` for a clause that tells what somebody said.
 */
export const reportedMood: ReportReader = (items, from, to) => {
  for (let index = from; index < Math.min(to, from + reach); index++) {
    const item = items[index];
    if (item?.kind === "comma" || item?.kind === "colon") return false;
    if (item?.is.mood) return true;
  }
  return false;
};
