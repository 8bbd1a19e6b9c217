import { textOf, type Entry } from "@digestkit/schema";
import type { Context } from "./context.ts";

/** How much of an entry without a headline names it, in characters. */
const length = 72;

/**
 * What to call an entry where it is linked to: its headline, or its first words.
 *
 * @param entry - Entry; not changed.
 * @param context - Of the page.
 * @returns Plain text on one line, never empty.
 */
export function entryTitle(entry: Entry, { labels }: Pick<Context, "labels">): string {
  const text = (entry.headline?.trim() || textOf(entry)).replace(/\s+/gu, " ").trim();
  if (text === "") return labels.untitled;
  if (entry.headline?.trim() || text.length <= length) return text;
  // Cut between words, or else (scripts without spaces) between characters.
  return `${text.slice(0, length).replace(/[\s,.;:–—]+\S{0,24}$|[\uD800-\uDBFF]$/u, "")}…`;
}
