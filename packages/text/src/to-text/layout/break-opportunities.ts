/** Scripts that write no space between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** What no line begins with (JIS X 4051, kinsoku shori; UAX #14, classes CL, EX, NS, CJ, PO). */
const neverFirst =
  /^[\p{Pe}\p{Pf}\p{M}、。，．・：；？！゛゜ヽヾゝゞ々ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ,.!?:;…‥～％%”’]/u;

/** What no line ends with (class OP). */
const neverLast = /[\p{Ps}\p{Pi}“‘]$/u;

/**
 * Cuts a word (what stands between two spaces) where a line may be broken: nowhere in an address or in a script with spaces;
 * between the words of Chinese, Japanese, Thai …, which `Intl.Segmenter` knows, but not before closing or after opening marks.
 *
 * @param word - Text without spaces.
 * @returns Pieces in order; joined they are the word.
 * @see https://www.unicode.org/reports/tr14/
 */
export function breakOpportunities(word: string): string[] {
  if (!unspaced.test(word) || word.includes("://")) return [word];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter("und", { granularity: "word" }).segment(word)) {
    const last = pieces.at(-1);
    const holds =
      last !== undefined &&
      (neverFirst.test(segment) || neverLast.test(last) || !(unspaced.test(last) || unspaced.test(segment)));
    if (holds) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
