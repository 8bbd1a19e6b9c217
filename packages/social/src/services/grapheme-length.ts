// Its clusters do not depend on the language (UAX #29).
const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Characters as people count them.
 *
 * @param text - Plain text.
 * @returns Grapheme clusters, in order.
 * @see https://www.unicode.org/reports/tr29/
 */
export function graphemesOf(text: string): string[] {
  if (joinsNothing(text)) return text.split("");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many they are. */
export function graphemeLength(text: string): number {
  return joinsNothing(text) ? text.length : graphemesOf(text).length;
}

/**
 * Whether every code unit is a character of its own: text of nothing but Latin, Greek and Cyrillic letters, digits and common
 * punctuation. Most text is, and segmenting costs a hundred times as much as this.
 *
 * @param text - Plain text.
 * @returns `false` where nobody has looked.
 */
export function joinsNothing(text: string): boolean {
  return /^[\n\u0020-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E]*$/u.test(text);
}
