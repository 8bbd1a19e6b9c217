import type { Phrase, Word } from "../reader-model.ts";
import { phraseStarting } from "./phrase-starting.ts";

/**
 * The subject of a verb that stands before it: who spoke in `“…,” said Mira Orel, a lawyer`.
 *
 * @param items - Words of a region.
 * @param verb - Index of the verb.
 * @param ceiling - Index of the first word after the clause.
 * @returns The phrase, or `undefined` where no subject follows.
 */
export function subjectAfter(items: readonly Word[], verb: number, ceiling: number): Phrase | undefined {
  let at = verb + 1;
  if (items[at]?.is.adverb && !items[at]?.is.role && !items[at]?.capital) at++;
  if (items[verb]?.is.inverts || items[verb]?.is.auxiliary) at = afterAdverbials(items, at, ceiling);
  const item = items[at];
  if (!item || item.is.time) return undefined;
  return phraseStarting(items, at, ceiling);
}

/** `sagte gestern am Rande des Treffens Orel`: when and where come between verb and subject. */
function afterAdverbials(items: readonly Word[], from: number, ceiling: number): number {
  let at = from;
  for (let skipped = 0; skipped < 4 && at < ceiling; skipped++) {
    const item = items[at];
    if (item?.is.preposition && !item.capital) at = (phraseStarting(items, at + 1, ceiling)?.to ?? at) + 1;
    else if (item && !item.capital && (item.is.adverb || (item.is.object && !item.is.determiner) || item.is.time)) at++;
    else break;
  }
  return at;
}
