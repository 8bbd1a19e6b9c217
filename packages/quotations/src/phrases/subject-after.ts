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
  at = items[verb]?.is.inverts?.(items, at, ceiling) ?? at;
  const item = items[at];
  if (!item || item.is.time) return undefined;
  return phraseStarting(items, at, ceiling);
}
