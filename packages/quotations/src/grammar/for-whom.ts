import type { Pattern } from "../reader-model.ts";
import { isPersonal } from "../phrases/is-personal.ts";
import { reach } from "../phrases/phrase.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";

/** `Für Orel ist der Plan „ein Witz“.`: whose view it is. */
export const forWhom: Pattern = {
  id: "sentence-subject",
  confidence: 0.6,
  match({ items, at, sentence: { from } }) {
    for (let index = at - 1; index >= Math.max(from, at - reach); index--) {
      const before = items[index - 1];
      if (
        !items[index]?.is.viewing ||
        (index > from && before?.kind === "word" && !(before.is.auxiliary || before.is.subordinator))
      )
        continue;
      const speaker = phraseStarting(items, index + 1, at);
      if (!speaker || !isPersonal(items, speaker)) continue;
      const verb = items[speaker.to + 1];
      if (items.slice(speaker.to, at).some(({ kind }) => kind === "comma")) continue;
      const copula = verb?.is.auxiliary || before?.is.auxiliary || before?.is.subordinator || speaker.to + 1 === at;
      if (copula) return { speaker };
    }
    return undefined;
  },
};
