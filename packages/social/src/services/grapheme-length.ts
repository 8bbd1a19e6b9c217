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
  // Nothing in ASCII but a carriage return joins.
  if (/^[\u0020-\u007E\n]*$/u.test(text)) return text.split("");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many they are. */
export function graphemeLength(text: string): number {
  return graphemesOf(text).length;
}
