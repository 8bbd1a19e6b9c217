import type { Situation } from "./patterns/pattern.ts";

/**
 * How a quotation was said or published, by the words of its sentence: `in a Facebook post`, `tweeted`, `told the court`.
 * The nearest such word counts.
 *
 * @param situation - The quotation where it stands.
 * @returns Medium in camelCase, or `undefined`.
 */
export function mediumOf({ items, at, sentence, lexicon }: Situation): string | undefined {
  for (let step = 1; step < 24; step++) {
    for (const index of [at - step, at + step]) {
      const item = index >= sentence.from && index < sentence.to ? items[index] : undefined;
      if (item?.is.medium === undefined || (item.is.cue && item.is.cue !== "speech")) continue;
      return lexicon.mediaPhrases.get(`${items[index - 1]?.key ?? ""} ${item.key}`) ?? item.is.medium;
    }
  }
  return undefined;
}
