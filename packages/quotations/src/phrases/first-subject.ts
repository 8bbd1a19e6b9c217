import type { Phrase, Word } from "../reader-model.ts";
import { phraseStarting } from "./phrase-starting.ts";

/**
 * The first noun phrase of a clause that can be its subject: what comes before the first comma is skipped where it only tells
 * when, where or why.
 *
 * `On Monday, Orel left the room` → `Orel`
 *
 * @param items - Words of a region.
 * @param from - Index of the clause's first word.
 * @param to - Index to stop before.
 * @returns The phrase, or `undefined` where the clause begins with none.
 */
export function firstSubject(items: readonly Word[], from: number, to: number): Phrase | undefined {
  let at = from;
  for (let skipped = 0; at < to && skipped < 12; skipped++) {
    const item = items[at] as Word;
    // Where the subject may follow the verb, no comma ends `Am Rande des Treffens sagte Orel`.
    const next = item.is.inverts?.(items, at, to) ?? at;
    if (next > at) {
      at = next;
      continue;
    }
    if (opensAdverbial(item)) {
      at = (nextComma(items, at, to) ?? at) + 1;
      continue;
    }
    const phrase = item.is.adverb || item.is.time || item.is.conjunction ? undefined : phraseStarting(items, at, to);
    if (phrase) return phrase;
    at++;
  }
  return undefined;
}

function opensAdverbial({ is, first, capital }: Word): boolean {
  if (is.preposition || is.subordinator) return true;
  return (first || !capital) && Boolean(is.participial || is.participle);
}

function nextComma(items: readonly Word[], from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + 25); index++) if (items[index]?.kind === "comma") return index;
  return undefined;
}
