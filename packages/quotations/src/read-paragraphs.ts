import type { Lexicon, Word } from "./reader-model.ts";
import type { MarkPairs } from "./marks/mark-pairs.ts";
import type { Paragraph } from "./paragraph.ts";
import { paragraphs } from "./paragraphs.ts";
import { readRegions, type Region } from "./words/read-regions.ts";
import { splitSentences } from "./words/split-sentences.ts";
import { tokenizeWords, type WordForms } from "./words/tokenize-words.ts";

/**
 * Reads the paragraphs of a text: words, sentences, and which of them stand in which quotation.
 *
 * @param text - Text to read.
 * @param marks - Its quotation marks, paired.
 * @param lexicon - Its language.
 * @returns Paragraphs in text order.
 */
export function readParagraphs(
  text: string,
  { pairs, marks }: Omit<MarkPairs, "problems">,
  lexicon: Lexicon,
): Paragraph[] {
  const apostrophes = new Set(marks.filter(({ role }) => role === "apostrophe").map(({ range }) => range.start));
  const forms: WordForms = new Map();
  let next = 0;
  const ranges = paragraphs(text);
  const read = ranges.map((range) => tokenizeWords(text, range, lexicon, apostrophes, forms));
  lexicon.grammar.review?.(read);
  return ranges.map((range, index) => {
    const words = read[index] as Word[];
    const own: number[] = [];
    for (let pair = pairs[next]; pair && pair.start <= range.end; pair = pairs[++next]) own.push(next);
    const regions = readRegions(text, words, pairs, own) as [Region, ...Region[]];
    const [outer] = regions;
    if (own.length === 0) return { range, regions, words: outer.items, sentences: outer.sentences };
    const bare = words.map((word) => ({ ...word, first: false }));
    return { range, regions, words: bare, sentences: splitSentences(text, bare, pairs) };
  });
}
