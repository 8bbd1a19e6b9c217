import type { Pattern } from "../reader-model.ts";
import { followsVerb } from "./follows-verb.ts";
import { subjectAfter } from "../phrases/subject-after.ts";
import { subjectOf } from "./subject-of.ts";
import { isCue } from "./nearest-cue.ts";

/** `“…,” said Mira Orel, a lawyer.` · `“…?” asked one of them.` */
export const speakerAfter: Pattern = {
  id: "speaker-after",
  confidence: 0.97,
  match(situation) {
    const { items, at, sentence, lexicon } = situation;
    let verb = at + 1;
    if (items[verb]?.kind === "comma" || items[verb]?.kind === "dash") verb++;
    if (items[verb]?.kind === "dash") verb++;
    if (items[verb]?.is.adverb && !isCue(items, verb)) verb++;
    // `s’indigne Orel`
    if (lexicon.grammar.inverts && items[verb]?.is.object) verb++;
    // `a dit Orel`
    if (items[verb]?.is.auxiliary && isCue(items, verb + 1)) verb++;
    if (!isCue(items, verb) || items[verb]?.is.cue !== "speech" || items[verb]?.is.participle) return undefined;
    const speaker = items[verb]?.is.impersonal
      ? subjectOf(items, verb, sentence.from)
      : subjectAfter(items, verb, sentence.to);
    return speaker && followsVerb(situation, verb, speaker) ? { speaker, cue: { from: verb, to: verb } } : undefined;
  },
};
