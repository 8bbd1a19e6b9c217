import type { Phrase, Word } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";

/**
 * What speaks, of a verb without a person: where the words stand.
 *
 * `In der Erklärung heißt es` · `heißt es in der Erklärung` → `der Erklärung`
 *
 * @param items - Words of a region.
 * @param cue - Index of the verb.
 * @param from - Index of the sentence's first word.
 * @returns The phrase, or `undefined` where no place is named.
 */
export function placeOf(items: readonly Word[], cue: number, from: number): Phrase | undefined {
  for (const [start, end] of [
    [Math.max(from, cue - reach), cue],
    [cue + 1, cue + 8],
  ] as const) {
    for (let index = start; index < end && items[index] && items[index]?.kind !== "stop"; index++) {
      const place = items[index]?.is.channel ? phraseStarting(items, index + 1, index + reach) : undefined;
      const last = place && items[place.to];
      if (place && last?.kind !== "number" && !last?.is.time) return place;
    }
  }
  return undefined;
}
