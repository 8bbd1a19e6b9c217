import type { Pattern } from "../reader-model.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";

/** `“…” — Mira Orel` · `“…,” she smiled.` */
export const nameAfter: Pattern = {
  id: "name-after",
  confidence: 0.75,
  match({ items, at, sentence, quoted }) {
    const next = items[at + 1];
    const dash = next?.kind === "dash";
    if (!dash && (at !== sentence.from || !/[,?!…—–-]$/u.test(quoted))) return undefined;
    const from = dash || next?.kind === "comma" ? at + 2 : at + 1;
    const first = items[from];
    if (!first || !(first.capital || first.is.pronoun || first.is.determiner) || first.is.time) return undefined;
    const speaker = phraseStarting(items, from, sentence.to);
    return speaker && { speaker };
  },
};
