import { lexiconOf, type LanguageOptions } from "../languages/lexicon-of.ts";
import { findProblems } from "./find-problems.ts";
import type { MarkPairs } from "./mark-pairs.ts";
import { pairText } from "./pair-text.ts";

/**
 * Options of {@link pairMarks}: the language decides which marks face the right way and which words lead in a quotation without an
 * opening mark.
 */
export type PairMarksOptions = LanguageOptions;

/**
 * Pairs the quotation marks of a text and recovers from missing, doubled and misdirected ones. Each paragraph is paired on its
 * own, so that one wrong mark never disturbs another paragraph. Never throws; takes linear time.
 *
 * All styles are recognised whatever the language: `"…"`, `“…”`, `‘…’`, `„…“`, `«…»`, `»…«`, `‹…›`, `「…」`, `『…』`, `《…》`.
 *
 * @param text - Plain text; paragraphs are separated by blank lines.
 * @param options - Language of the text.
 * @returns Pairs, problems and all marks, with ranges in UTF-16 code units of `text`.
 * @example
 * ```ts
 * import { pairMarks } from "@digestkit/quotations";
 *
 * const { pairs, problems } = pairMarks("The Lorsk mayor’s post: We will rebuild.”");
 * console.log(pairs[0].open, pairs[0].start); // => null 24
 * console.log(problems[0].kind); // => unopened
 * ```
 */
export function pairMarks(text: string, options: PairMarksOptions = {}): MarkPairs {
  const lexicon = lexiconOf(options);
  const paired = pairText(text, lexicon);
  return { ...paired, problems: findProblems(paired, lexicon) };
}
