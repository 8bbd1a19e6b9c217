/** Segmenters cost more to make than most lines to segment; they hold no state. */
const made = new Map<string, Intl.Segmenter>();

/** How much is segmented at a time: `Intl.Segmenter` takes longer for each segment of a longer text. */
const chunk = 512;

/**
 * The grapheme clusters or words of a text (UAX #29), in linear time.
 *
 * @param text - Any text.
 * @param granularity - What to cut it into.
 * @returns Segments in order; joined they are the text.
 */
export function segments(text: string, granularity: "grapheme" | "word"): string[] {
  const segmenter = made.get(granularity) ?? new Intl.Segmenter("und", { granularity });
  made.set(granularity, segmenter);
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const part = Array.from(segmenter.segment(text.slice(at, at + chunk)), ({ segment }) => segment);
    // The last one may go on behind the cut, unless it is all there is.
    if (at + chunk < text.length && part.length > 1) part.pop();
    for (const segment of part) {
      found.push(segment);
      at += segment.length;
    }
  }
  return found;
}
