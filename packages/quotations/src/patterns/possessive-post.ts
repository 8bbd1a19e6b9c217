import type { Pattern, Word } from "../reader-model.ts";
import { phraseEnding } from "../phrases/phrase-ending.ts";
import { isDocument } from "../words/is-document.ts";

/** `Orel’s Facebook post: “…”` · `Orel’s statement reads, “…”` · `In her letter: “…”` · `the statement of Orel that “…”` */
export const possessivePost: Pattern = {
  id: "possessive-post",
  confidence: 0.95,
  match({ items, at, sentence }) {
    const lead = items[at - 1];
    if (lead?.is.subordinator) return statedBy(items, at, sentence.from);
    if (lead?.kind !== "colon" && lead?.kind !== "comma") return undefined;
    let medium = at - 2;
    if (items[medium]?.is.cue && items[medium]?.is.medium === undefined) medium--;
    while (medium > sentence.from && (items[medium]?.is.time || items[medium]?.is.preposition) && at - medium < 6)
      medium--;
    // `The union’s chairman Mira Orel tweeted: “…”`
    const is = items[medium]?.is;
    if (is?.medium === undefined || (is.cue && !is.base)) return undefined;
    for (let index = medium - 1; index >= Math.max(sentence.from, medium - 6); index--) {
      const item = items[index];
      if (item?.is.possessive)
        return { speaker: { from: index, to: index, head: index }, cue: { from: index + 1, to: medium } };
      if (item?.kind !== "clitic") continue;
      const speaker = phraseEnding(items, index - 1, sentence.from);
      return speaker && { speaker, cue: { from: index + 1, to: medium } };
    }
    return undefined;
  },
};

/** `… on the statement of the mayor that “…”` · `… the statement by Mira Orel, that “…”` */
function statedBy(items: readonly Word[], at: number, from: number): ReturnType<Pattern["match"]> {
  const speaker = phraseEnding(items, items[at - 2]?.kind === "comma" ? at - 3 : at - 2, from);
  if (!speaker) return undefined;
  const document = items[speaker.head + 1]?.is.author ? speaker.head : speaker.from - 2;
  const tied = isDocument(items[document]) && items[document + 1]?.is.author;
  return tied ? { speaker, cue: { from: document, to: document } } : undefined;
}
