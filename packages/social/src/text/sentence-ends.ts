/**
 * Where a sentence ends and another begins: `… at night. The order …`. The dot of an abbreviation ends none, so a word before
 * a dot has at least four letters; full stops of Chinese and Japanese need no space.
 */
const end =
  /(?:[\p{L}\p{M}]{4}|[\p{N}\p{Pe}\p{Pf}"'!?…])[.!?…]{1,3}[\p{Pf}\p{Pe}"']{0,3}\s+(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Pi}\p{Ps}"'—–])|[。！？][\p{Pf}\p{Pe}]{0,3}/gu;

/**
 * The sentences of a text, by where they end.
 *
 * @param text - Text of one block.
 * @returns Offsets behind each sentence and the space after it; the end of the text is not among them.
 */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(end)].map((found) => found.index + found[0].length).filter((at) => at < text.length);
}
