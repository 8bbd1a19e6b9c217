import type { Lexicon } from "../reader-model.ts";
import { trimRange } from "../trim-range.ts";

/** Where a closing mark without partner stands. */
export interface UnopenedMark {
  /** Nothing may start before: the paragraph's start, or the end of the mark around it. */
  floor: number;
  /** End of the last complete pair before it, at the same depth. */
  pairEnd: number | undefined;
  /** End of the lead-in (`X's Facebook post: `) before it, at the same depth. */
  leadIn: number | undefined;
  /** The closing mark. */
  close: number;
}

/** How far the words that say who spoke are looked for: keeps the work linear where no mark is closed. */
const farthest = 1000;

const sentenceEnd = /[.!?…]["'\u201D\u2019\u00BB)\]]*\s+/u;

/**
 * Where a quotation without its opening mark starts: after its lead-in, or else with the sentence.
 *
 * `His post: We are ready. Come.”` → `We`; `“Yes,” she said. We are ready.”` → `We`.
 *
 * @param text - The whole text.
 * @param mark - The closing mark and what is before it.
 * @returns Start of the quoted text, or `undefined` where the mark closes nothing that looks like speech.
 */
export function recoverStart(text: string, mark: UnopenedMark): number | undefined {
  if (mark.leadIn !== undefined) return mark.leadIn;
  if (!/[.,!?…;]/u.test(text.charAt(mark.close - 1))) return undefined;
  if (mark.pairEnd === undefined) return mark.floor;
  const from = Math.max(mark.floor, mark.pairEnd - 2);
  const boundary = sentenceEnd.exec(text.slice(from, mark.close));
  return boundary ? from + boundary.index + boundary[0].length : undefined;
}

/** `“the quiet trade’ is over`: closed by half a mark, which no `workers’` and no `goin’` is. */
const closedSingly = /^[^'‘"“]{1,60}?[^sn\s]['’](?=[\s,.;:!?)]|$)/u;

/**
 * Where a quotation without its closing mark ends: before the words that say who spoke, or else with the last whole sentence before
 * the next quotation or the paragraph's end.
 *
 * `“I am tired, said Kern. “We all are.”` → after `tired,`
 *
 * @param text - The whole text.
 * @param start - Start of the quoted text.
 * @param limit - Where the next quotation starts.
 * @param lexicon - Language of the text.
 * @returns End of the quoted text.
 */
export function recoverEnd(text: string, start: number, limit: number, lexicon: Lexicon): number {
  const quoted = text.slice(start, Math.min(limit, start + farthest));
  const single = closedSingly.exec(quoted);
  if (single) return start + single[0].length - 1;
  for (const { index, groups } of quoted.matchAll(/,\s+(?<first>\p{L}+)(?:\s+(?<second>\p{L}+))?/gu)) {
    const [first, second] = [groups?.["first"], groups?.["second"]].map((word) =>
      lexicon.words.get(word?.toLowerCase() ?? ""),
    );
    if (first?.cue === "speech" || (second?.cue === "speech" && !first?.firstPerson)) return start + index + 1;
  }
  return trimRange(text, start, limit).end;
}
