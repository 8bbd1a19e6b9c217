import type { Span } from "./span.ts";

/**
 * Spans, those that look the same and stand next to each other as one.
 *
 * @param spans - Spans; not changed.
 * @returns New spans, none of them empty.
 */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.url === span.url && last.isStrong === span.isStrong) {
      joined[joined.length - 1] = { ...last, text: last.text + span.text, size: last.size + span.size };
    } else if (span.text !== "") joined.push(span);
  }
  return joined;
}
