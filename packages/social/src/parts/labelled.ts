import { labelParts } from "@digestkit/adapter-kit";
import { spanOf, type Span } from "../text/span.ts";
import { writtenUrl } from "../text/finish-spans.ts";
import type { Context } from "./context.ts";

/**
 * A label and its value: `Source: The Courier`.
 *
 * @param label - What it is.
 * @param value - Fit to be posted.
 * @param context - Has the labels.
 * @returns Spans.
 */
export function labelled(label: string, value: readonly Span[], { labels, finish }: Context): Span[] {
  return labelParts<readonly Span[]>(labels.labelled, { label: finish([spanOf(label)]), value }).flatMap((part) =>
    typeof part === "string" ? [spanOf(part)] : part,
  );
}

/** Lists of spans with something between them. */
export function joined(lists: readonly (readonly Span[])[], between: string): Span[] {
  return lists.flatMap((list, index) => (index > 0 ? [spanOf(between), ...list] : list));
}

/**
 * Words with a link, as the service has them: the words are one, or the address stands after them.
 *
 * @param words - Fit to be posted.
 * @param url - Safe address; nothing makes it words alone.
 * @param context - Knows the service.
 * @returns Spans.
 */
export function linked(words: readonly Span[], url: string | undefined, { rules }: Context): Span[] {
  if (url === undefined) return [...words];
  if (rules.links === "words") return words.map((span) => ({ ...span, url }));
  return [...words, spanOf(" "), spanOf(writtenUrl(url), { url })];
}
