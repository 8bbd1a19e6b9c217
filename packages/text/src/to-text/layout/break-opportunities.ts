import { segments } from "../../width/segments.ts";

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
  /** The segments of the piece that is being put together. */
  let piece: string[] = [];
  for (const segment of segments(word, "word")) {
    const last = piece.at(-1);
    const holds =
      last !== undefined &&
      (neverFirst.test(segment) || neverLast.test(last) || !(unspaced.test(last) || unspaced.test(segment)));
    if (!holds && piece.length > 0) {
      pieces.push(piece.join(""));
      piece = [];
    }
    piece.push(segment);
  }
  return piece.length > 0 ? [...pieces, piece.join("")] : pieces;
}
