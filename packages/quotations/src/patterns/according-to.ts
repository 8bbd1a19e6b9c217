import type { Pattern } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";
import { sourceAt } from "./source-phrase.ts";

/** `According to Orel, the plan is “dead”.` · `“…,” according to the ministry.` */
export const accordingTo: Pattern = {
  id: "according-to",
  confidence: 0.93,
  match({ items, at, sentence, lexicon }) {
    const found = (index: number): ReturnType<Pattern["match"]> =>
      index >= sentence.from && index < sentence.to
        ? sourceAt(items, index, index < at ? at : sentence.to, lexicon)
        : undefined;
    // Right behind the quotation, else before it, else later in the sentence.
    const next = items[at + 1]?.kind === "comma" ? 2 : 1;
    let told = found(at + next);
    for (let step = 1; !told && step <= reach; step++) told = found(at - step);
    for (let step = next + 1; !told && step <= reach; step++) told = found(at + step);
    return told;
  },
};
