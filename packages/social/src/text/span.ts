/** A piece of text that is a link, or strong, or neither. */
export interface Span {
  text: string;
  /** Where it leads; the URL policy has let it through. */
  url?: string;
  isStrong?: boolean;
  /** What is put before its first character, and after its last; {@link sliceSpans} makes it part of the text. */
  before?: string;
  after?: string;
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
 * @param start - First code unit of what they stand for; of all, if not given.
 * @param end - Code unit after the last.
 * @returns The spans between, as they are to be shown; one that stands for nothing belongs to what is before it.
 */
export function sliceSpans(spans: readonly Span[], start: number = 0, end: number = Infinity): Span[] {
  const slice: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const next = at + span.size;
    if (span.size === 0 && (at > start || start === 0) && at <= end) slice.push(span);
    if (span.size > 0 && next > start && at < end) {
      const { before = "", after = "", ...rest } = span;
      const text = span.text.slice(Math.max(start - at, 0), end - at);
      const shown = (start <= at ? before : "") + text + (end >= next ? after : "");
      slice.push({ ...rest, text: shown, size: text.length });
    }
    at = next;
  }
  return slice;
}

/** The text of spans. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}
