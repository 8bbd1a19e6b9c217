import type { Word } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";

/**
 * Makes a function for verbs that report only together with a particle at the end of their clause.
 *
 * `gab bekannt: …` reports, `gab dem Wirt Geld` does not
 *
 * @param verbs - A line for each verb: its particles, a colon, its finite forms.
 * @returns Reviewer for a language pack: verbs without their particle are no longer taken for reporting ones.
 */
export function separableVerbs(verbs: string): (paragraphs: readonly (readonly Word[])[]) => void {
  const particlesOf = new Map<string, ReadonlySet<string>>();
  for (const line of verbs.split("\n")) {
    const [particles = "", forms = ""] = line.split(":");
    for (const form of wordsOf(forms)) particlesOf.set(form, new Set(wordsOf(particles)));
  }
  return (paragraphs) => {
    for (const words of paragraphs)
      for (const [index, word] of words.entries()) {
        const particles = word.is.cue ? particlesOf.get(word.key) : undefined;
        if (!particles || endsWithOne(words, index, particles)) continue;
        const { cue: _, ...rest } = word.is;
        word.is = rest;
      }
  };
}

/** Whether a particle ends a clause after the verb: before a mark, `und`, a clause or the end. */
function endsWithOne(words: readonly Word[], verb: number, particles: ReadonlySet<string>): boolean {
  for (let index = verb + 1; index < Math.min(words.length, verb + reach); index++) {
    const word = words[index] as Word;
    if (word.kind === "stop") return false;
    if (!particles.has(word.key)) continue;
    const next = words[index + 1];
    if (!next || next.kind !== "word" || next.start - word.end > 1) return true;
    if (next.is.conjunction || next.is.subordinator || next.is.preposition) return true;
  }
  return false;
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}
