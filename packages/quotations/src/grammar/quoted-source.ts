import type { Pattern, Word } from "../reader-model.ts";
import { isCue } from "../patterns/nearest-cue.ts";
import { reach } from "../phrases/phrase.ts";
import { sourcePhrase } from "../patterns/source-phrase.ts";

/** `„…“, schrieb „Die Zeit“` · `Laut „Reuters“ ist der Damm „morsch“.`: who speaks has a name in marks. */
export const quotedSource: Pattern = {
  id: "according-to",
  confidence: 0.9,
  match({ items, at, sentence, lexicon }) {
    const verb = items[at + 1]?.kind === "comma" ? at + 2 : at + 1;
    if (isCue(items, verb) && isQuotedName(items[verb + 1]))
      return { speaker: only(verb + 1), cue: { from: verb, to: verb } };
    for (let index = Math.max(sentence.from, at - reach); index < Math.min(sentence.to, at + reach); index++) {
      const length = sourcePhrase(items, index, lexicon);
      const name = index + length;
      if (length > 0 && name !== at && isQuotedName(items[name]))
        return { speaker: only(name), cue: { from: index, to: name - 1 } };
    }
    return undefined;
  },
};

/** A short quotation with a capital and no stop. */
function isQuotedName(item: Word | undefined): boolean {
  return item?.kind === "slot" && /^\p{Lu}[^.!?]*$/u.test(item.text);
}

function only(index: number): { from: number; to: number; head: number } {
  return { from: index, to: index, head: index };
}
