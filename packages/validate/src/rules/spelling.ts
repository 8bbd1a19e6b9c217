import { acceptBritish } from "../spelling/accept-british.ts";
import { defineRule } from "../rule-api/define-rule.ts";
import type { Dictionary } from "../spelling/dictionary.ts";
import type { BlockSpot } from "../rule-api/finding.ts";
import { placeOf } from "../run/place-of.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";
import { spellingWords } from "../spelling/spelling-words.ts";
import { unknownWords } from "../spelling/unknown-words.ts";

/** What `spelling` can be told. */
export type SpellingOptions = {
  /** Words that are right although the dictionary does not know them. */
  words: readonly string[];
};

type Context = RuleContext<SpellingOptions>;

/** Looking for suggestions takes a dictionary far longer than knowing a word: only so many words get any. */
const suggestedWords = 25;
/** So many suggestions are offered for a word. */
const suggestions = 3;

/** Words are spelt as the dictionary has them. */
export const spelling: Rule<SpellingOptions> = defineRule<SpellingOptions>({
  id: "spelling",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports words that the dictionary does not know. Needs a dictionary: without one it says nothing.",
    why: "A misspelt word costs more trust than any other mistake, and searching never finds it.",
    fix: "Correct the word, or add it to `words` when it is right. Inside a quotation look the word up in the source first: somebody may have written it so.",
    example: { incorrect: "The minister clalled it a mistake.\n", correct: "The minister called it a mistake.\n" },
    falseAlarms:
      "Names are never reported: no capitalised word is, nor the words of people, organisations and places of the digest. Acronyms, numbers, code, addresses, short words, and three unknown words in a row (another language) are left alone. A word is reported once. British spelling is right in English, unless the digest is in `en-US`. German nouns, being capitalised, are not checked.",
  },
  options: {
    words: { default: [], description: "Words that are right although the dictionary does not know them." },
  },
  check(context) {
    if (!context.dictionary) return;
    const language = context.digest.inLanguage ?? "en";
    const dictionary = acceptBritish(context.dictionary, language);
    const words = context.blocks.map((block) => ({ block, words: spellingWords(context.prose(block), language) }));
    const unknown = unknownWords(words, dictionary, [...context.options.words, ...namesOf(context)]);
    if (unknown.isOtherLanguage) {
      context.report({
        at: { position: undefined },
        reason: `Unexpected text in which most words are unknown, expected text in the language of the dictionary: set \`inLanguage\` or load another dictionary`,
      });
      return;
    }
    for (const [index, [word, [first, ...more]]] of [...unknown.places].entries()) {
      if (first) reportWord(context, dictionary, word, first, more, { suggest: index < suggestedWords });
    }
  },
});

function namesOf({ annotated }: Context): string[] {
  const digest = annotated();
  const entities = [...digest.people, ...digest.organisations, ...digest.places];
  return entities.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((name) => name.split(/[^\p{L}\p{M}]+/u));
}

function reportWord(
  context: Context,
  dictionary: Dictionary,
  word: string,
  at: BlockSpot,
  more: readonly BlockSpot[],
  { suggest }: { suggest: boolean },
): void {
  const expected = suggest ? dictionary.suggest(word).slice(0, suggestions) : [];
  const [best, ...others] = expected;
  const lines = [...new Set(more.flatMap((spot) => placeOf(context, spot)?.start.line ?? []))];
  context.report({
    at,
    reason: `Unexpected word “${word}”, expected ${best === undefined ? "one the dictionary knows" : expected.map((item) => `“${item}”`).join(", ")}: correct it, or add it to the known words`,
    ...(expected.length > 0 ? { expected } : {}),
    ...(more.length > 0
      ? { note: `${more.length} more: line ${lines.slice(0, 8).join(", ")}${lines.length > 8 ? " …" : ""}` }
      : {}),
    ...(best === undefined ? {} : { fix: { edits: [{ at, text: best }], safety: "unsafe" as const } }),
    suggestions: others.map((text) => ({ reason: `Write “${text}”`, edits: [{ at, text }] })),
  });
}
