import { subjectAfter } from "../phrases/subject-after.ts";
import type { Pattern } from "./pattern.ts";
import { subjectOf } from "./subject-of.ts";
import { isCue } from "./nearest-cue.ts";

/** `“…,” said Mira Orel, a lawyer.` · `“…?” asked one of them.` */
export const speakerAfter: Pattern = {
  id: "speaker-after",
  confidence: 0.97,
  match({ items, at, sentence }) {
    let verb = at + 1;
    if (items[verb]?.kind === "comma" || items[verb]?.kind === "dash") verb++;
    if (items[verb]?.is.adverb) verb++;
    if (!isCue(items, verb) || items[verb]?.is.cue !== "speech" || items[verb]?.is.participle) return undefined;
    const speaker = items[verb]?.is.impersonal
      ? subjectOf(items, verb, verb)
      : subjectAfter(items, verb, sentence.to);
    return speaker && { speaker, cue: { from: verb, to: verb } };
  },
};
