import type { Span } from "./span.ts";

/**
 * Spans without the white space around them: services drop it, and offsets have to be those of what is left.
 *
 * @param spans - Spans; not changed.
 * @returns New spans.
 */
export function trimSpans(spans: readonly Span[]): Span[] {
  const kept = [...spans];
  for (let first = kept[0]; first; first = kept[0]) {
    kept[0] = { ...first, text: first.text.trimStart() };
    if (kept[0].text !== "") break;
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
    if (kept.at(-1)?.text !== "") break;
    kept.pop();
  }
  return kept;
}
