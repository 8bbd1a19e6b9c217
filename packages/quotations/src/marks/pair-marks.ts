import { lexiconOf, type LanguageOptions } from "../languages/lexicon-of.ts";
import { paragraphs } from "../paragraphs.ts";
import type { MarkPairs } from "./mark-pairs.ts";
import { nestPairs } from "./nest-pairs.ts";
import { pairParagraph, type ParagraphPairs } from "./pair-paragraph.ts";

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
  const found = paragraphs(text).map((range) => pairParagraph(text, range, lexicon));
  for (const [index, paragraph] of found.entries()) joinContinuation(paragraph, found[index + 1]);
  const nested = nestPairs(found.flatMap((paragraph) => paragraph.pairs));
  return {
    ...nested,
    problems: [...found.flatMap((paragraph) => paragraph.problems), ...nested.problems].sort(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
    ),
    marks: found.flatMap((paragraph) => paragraph.marks),
  };
}

/** A quotation of several paragraphs opens each of them and closes the last: the paragraphs before it miss nothing. */
function joinContinuation(paragraph: ParagraphPairs, next: ParagraphPairs | undefined): void {
  const { unclosed } = paragraph;
  const first = next?.marks[0];
  if (
    !unclosed?.open ||
    first?.role !== "open" ||
    first.range.start !== next?.range.start ||
    !unclosed.style.startsWith(first.text)
  )
    return;
  const { start } = unclosed.open;
  unclosed.recovered = false;
  unclosed.continued = true;
  paragraph.problems = paragraph.problems.filter(
    (problem) => problem.kind !== "unclosed" || problem.range.start !== start,
  );
}
