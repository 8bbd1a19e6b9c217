import type { TextBlock } from "@digestkit/schema";
import type { Dictionary } from "./dictionary.ts";
import type { BlockSpot } from "../rule-api/finding.ts";
import type { SpellingWord } from "./spelling-words.ts";

/** Words a dictionary does not know. */
export interface UnknownWords {
  /** Where each stands, by word, in the order they first occur. */
  places: Map<string, BlockSpot[]>;
  /** Whether so many are unknown that the dictionary must be for another language. */
  isOtherLanguage: boolean;
}

/** So many unknown words in a row are a phrase in another language. */
const foreignRun = 3;
/** Fewer different words say nothing about the language. */
const enoughWords = 20;

/**
 * Look words up, each only once.
 *
 * @param texts - Words of each block.
 * @param dictionary - Dictionary.
 * @param known - Further words that are right.
 * @returns Unknown words outside phrases of another language.
 */
export function unknownWords(
  texts: readonly { block: TextBlock; words: readonly SpellingWord[] }[],
  dictionary: Dictionary,
  known: readonly string[],
): UnknownWords {
  const extra = new Set(known.map((word) => word.toLowerCase()));
  const verdicts = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    const verdict = verdicts.get(word) ?? (extra.has(word.toLowerCase()) || dictionary.correct(word));
    verdicts.set(word, verdict);
    return verdict;
  };
  const places = new Map<string, BlockSpot[]>();
  for (const { block, words } of texts) {
    const wrong = words.map(({ text, checked }) => checked && !isRight(text));
    for (const [index, word] of words.entries()) {
      if (!wrong[index] || runLength(wrong, index) >= foreignRun) continue;
      const range = { start: word.range.start, end: word.range.start + word.text.length };
      const known = places.get(word.text);
      if (known) known.push({ block, range });
      else places.set(word.text, [{ block, range }]);
    }
  }
  const wrong = [...verdicts.values()].filter((verdict) => !verdict).length;
  return { places, isOtherLanguage: verdicts.size >= enoughWords && wrong > verdicts.size / 2 };
}

/** Unknown words in a row around one, as far as it matters. */
function runLength(wrong: readonly boolean[], index: number): number {
  let first = index;
  let last = index;
  while (index - first < foreignRun && wrong[first - 1]) first--;
  while (last - index < foreignRun && wrong[last + 1]) last++;
  return last - first + 1;
}
