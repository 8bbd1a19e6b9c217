import type { Lexicon } from "../reader-model.ts";
import type { TextRange } from "@digestkit/schema";
import { paragraphs } from "../paragraphs.ts";
import { blockQuote } from "./block-quote.ts";
import type { MarkPairs } from "./mark-pairs.ts";
import { nestPairs } from "./nest-pairs.ts";
import { pairParagraph, type ParagraphPairs } from "./pair-paragraph.ts";

/** What is taken for speech besides what stands between marks. */
export interface UnmarkedSpeech {
  /** Ranges the document sets off as quotations, ascending. */
  quoted: readonly TextRange[];
}

/**
 * Pairs the marks of a text, paragraph by paragraph.
 *
 * @param text - Plain text; paragraphs are separated by blank lines.
 * @param lexicon - Language of the text.
 * @param unmarked - Also take dash dialogue and block quotations for pairs. Default not.
 * @returns Pairs and all marks.
 */
export function pairText(text: string, lexicon: Lexicon, unmarked?: UnmarkedSpeech): Omit<MarkPairs, "problems"> {
  const ranges = paragraphs(text);
  const found = ranges.map((range) => pairParagraph(text, range, lexicon));
  for (const [index, paragraph] of found.entries()) joinContinuation(paragraph, found[index + 1]);
  if (unmarked) addUnmarked(text, found, lexicon, unmarked.quoted);
  return { pairs: nestPairs(found.flatMap(({ pairs }) => pairs)), marks: found.flatMap(({ marks }) => marks) };
}

function addUnmarked(
  text: string,
  found: readonly ParagraphPairs[],
  lexicon: Lexicon,
  quoted: readonly TextRange[],
): void {
  let next = 0;
  for (const [index, { range, pairs }] of found.entries()) {
    let set = quoted[next];
    while (set && set.end <= range.start) set = quoted[++next];
    const isQuoted = (set !== undefined && set.start < range.end) || text.charAt(range.start) === ">";
    if (pairs.length > 0) continue;
    const block = blockQuote(text, range, found[index + 1]?.range, isQuoted);
    if (block) pairs.push(block);
    else pairs.push(...(lexicon.grammar.dialogue?.(text, range, lexicon) ?? []));
  }
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
  unclosed.recovered = false;
  unclosed.continued = true;
}
