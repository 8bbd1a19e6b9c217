import { canSpeak } from "../phrases/can-speak.ts";
import { isPersonal } from "../phrases/is-personal.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { subjectAfter } from "../phrases/subject-after.ts";
import { isFunctionWord } from "../words/is-function-word.ts";
import type { Word } from "../words/word.ts";
import type { Pattern } from "./pattern.ts";
import { subjectOf } from "./subject-of.ts";
import { isCue } from "./nearest-cue.ts";

/** `„…“, frohlockte Orel`: where the subject may follow, any verb between a comma and a person reports. */
function unknownVerb(items: readonly Word[], verb: number, to: number): ReturnType<Pattern["match"]> {
  const item = items[verb];
  if (item?.kind !== "word" || item.capital || isFunctionWord(item)) return undefined;
  const speaker = phraseStarting(items, verb + 1, to);
  return speaker && (isPersonal(items, speaker) || items[speaker.head]?.is.group) && canSpeak(items, speaker)
    ? { speaker, cue: { from: verb, to: verb } }
    : undefined;
}

/** `“…,” said Mira Orel, a lawyer.` · `“…?” asked one of them.` */
export const speakerAfter: Pattern = {
  id: "speaker-after",
  confidence: 0.97,
  match({ items, at, sentence, lexicon }) {
    let verb = at + 1;
    if (items[verb]?.kind === "comma" || items[verb]?.kind === "dash") verb++;
    if (items[verb]?.kind === "dash") verb++;
    if (items[verb]?.is.adverb && !isCue(items, verb)) verb++;
    // `s’indigne Orel`
    if (lexicon.grammar.inverts && items[verb]?.is.object) verb++;
    // `a dit Orel`
    if (items[verb]?.is.auxiliary && isCue(items, verb + 1)) verb++;
    if (!isCue(items, verb) && lexicon.grammar.inverts && verb > at + 1 && at === sentence.from)
      return unknownVerb(items, verb, sentence.to);
    if (!isCue(items, verb) || items[verb]?.is.cue !== "speech" || items[verb]?.is.participle) return undefined;
    const speaker = items[verb]?.is.impersonal ? subjectOf(items, verb, verb) : subjectAfter(items, verb, sentence.to);
    return speaker && { speaker, cue: { from: verb, to: verb } };
  },
};
