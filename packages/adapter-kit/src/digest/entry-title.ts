import { textOf, type Entry } from "@digestkit/schema";
import type { Labels } from "../labels/labels.ts";

/** How much of an entry without a headline names it, in characters. */
const length = 72;

/**
 * What to call an entry where it is linked to: its headline, or its first words.
 *
 * @param entry - Entry; not changed.
 * @param labels - Labels in the language.
 * @returns Plain text on one line, never empty.
 * @example
 * ```ts
 * import { entryTitle, labelsFor } from "@digestkit/adapter-kit";
 * import { createEntry } from "@digestkit/schema";
 *
 * console.log(entryTitle(createEntry({ id: "a", headline: "Gates opened" }), labelsFor("en"))); // => Gates opened
 * ```
 */
export function entryTitle(entry: Entry, labels: Labels): string {
  const text = (entry.headline?.trim() || textOf(entry)).replace(/\s+/gu, " ").trim();
  if (text === "") return labels.untitled;
  if (entry.headline?.trim() || text.length <= length) return text;
  // Cut between words, or else (scripts without spaces) between characters.
  return `${text.slice(0, length).replace(/[\s,.;:–—]+\S{0,24}$|[\uD800-\uDBFF]$/u, "")}…`;
}
