import type { Pattern, Phrase, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { reach } from "../phrases/phrase.ts";

/**
 * Makes a pattern for sources that a possessive names.
 *
 * `Seiner Ansicht nach ist das „falsch“.` · `Nach ihren Angaben …` → the possessive; `Nach eigenen Angaben hat Orel …` → `Orel`
 *
 * @param nouns - What a source has, separated by white space: `ansicht meinung`.
 * @returns Pattern for a language pack.
 */
export function ownOpinion(nouns: string): Pattern {
  const opinions = new Set(nouns.split(/\s+/u));
  return {
    id: "according-to",
    confidence: 0.85,
    match({ items, at, sentence }) {
      for (let index = Math.max(sentence.from + 1, at - reach); index < Math.min(sentence.to, at + reach); index++) {
        if (!opinions.has(items[index]?.key ?? "")) continue;
        const before = items[index - 1] as Word;
        const from = items[index - 2]?.is.preposition ? index - 2 : index - 1;
        const tied = from === index - 2 || items[index + 1]?.is.preposition;
        if (!tied) continue;
        const speaker = before.is.possessive
          ? possessor(index - 1)
          : before.key.startsWith("eigene")
            ? subjectAround(items, from, index, sentence)
            : undefined;
        if (speaker) return { speaker, cue: { from: index, to: index } };
      }
      return undefined;
    },
  };
}

function possessor(index: number): Phrase {
  return { from: index, to: index, head: index };
}

/** `Nach eigenen Angaben war Orel dort` · `Orel war nach eigenen Angaben dort` */
function subjectAround(
  items: readonly Word[],
  from: number,
  to: number,
  sentence: { from: number; to: number },
): Phrase | undefined {
  const start = from === sentence.from ? to + 1 : sentence.from;
  const subject = firstSubject(items, start, start === sentence.from ? from : sentence.to);
  return subject && canSpeak(items, subject) ? subject : undefined;
}
