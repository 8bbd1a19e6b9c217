/** A piece of text that is a link, or strong, or neither. */
export interface Span {
  text: string;
  /** Where it leads; the URL policy has let it through. */
  url?: string;
  isStrong?: boolean;
  /** How many code units of the entry's text it stands for: as many as it has, unless it was put in (`[1]`). */
  size: number;
}

/**
 * A piece of text of our own.
 *
 * @param text - Plain text.
 * @param look - What it is besides.
 * @returns A span that stands for nothing in an entry.
 */
export function spanOf(text: string, look: Pick<Span, "url" | "isStrong"> = {}): Span {
  return { text, ...look, size: 0 };
}

/**
 * Part of a text made of spans.
 *
 * @param spans - Spans.
 * @param start - First code unit of what they stand for.
 * @param end - Code unit after the last.
 * @returns The spans between; one that stands for nothing belongs to what is before it.
 */
export function sliceSpans(spans: readonly Span[], start: number, end: number): Span[] {
  const slice: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const next = at + span.size;
    if (span.size === 0 && (at > start || start === 0) && at <= end) slice.push(span);
    if (span.size > 0 && next > start && at < end) {
      const text = span.text.slice(Math.max(start - at, 0), end - at);
      slice.push({ ...span, text, size: text.length });
    }
    at = next;
  }
  return slice;
}

/** The text of spans. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}
