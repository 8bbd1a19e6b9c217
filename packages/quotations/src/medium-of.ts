import type { Situation, Word } from "./reader-model.ts";
import { isCue } from "./patterns/nearest-cue.ts";

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
      const medium = item && (lexicon.mediaPhrases.get(`${items[index - 1]?.key ?? ""} ${item.key}`) ?? item.is.medium);
      if (medium !== undefined && carries(items, index)) return medium;
    }
  }
  return undefined;
}

/** `in a Facebook post`, `her letter`, `tweeted`, `The statement said`: not any noun that could be a medium (`called the ruling “…”`). */
function carries(items: readonly Word[], index: number): boolean {
  if (isCue(items, index)) return items[index]?.is.cue === "speech";
  if (isCue(items, index + 1)) return true;
  return items
    .slice(Math.max(0, index - 3), index)
    .some(({ is, kind }) => is.channel || is.possessive || kind === "clitic");
}
