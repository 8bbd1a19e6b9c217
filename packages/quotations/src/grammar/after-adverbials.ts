import type { AdverbialSkipper } from "../reader-model.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";

/**
 * Where the subject begins that follows its verb: when and where come between.
 *
 * `sagte gestern am Rande des Treffens Orel` → `Orel`
 *
 * @param items - Words of a region.
 * @param from - Index after the verb.
 * @param ceiling - Index of the first word after the clause.
 * @returns Index of the first word that tells neither.
 */
export const afterAdverbials: AdverbialSkipper = (items, from, ceiling) => {
  let at = from;
  for (let skipped = 0; skipped < 4 && at < ceiling; skipped++) {
    const item = items[at];
    if ((item?.is.preposition && !item.capital) || item?.is.oblique)
      at = (phraseStarting(items, item.is.oblique ? at : at + 1, ceiling)?.to ?? at) + 1;
    else if (item && !item.capital && (item.is.adverb || (item.is.object && !item.is.determiner) || item.is.time)) at++;
    else break;
  }
  return at;
};
