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
  const headline = oneLine(entry.headline ?? "");
  if (headline !== "") return headline;
  const text = firstText(entry);
  if (text.length <= length) return text === "" ? labels.untitled : text;
  // Cut between words, or else (scripts without spaces) between characters.
  return `${text.slice(0, length).replace(/[\s,.;:–—]+\S{0,24}$|[\uD800-\uDBFF]$/u, "")}…`;
}

/** The beginning of the first block with text in it. */
function firstText({ body }: Entry): string {
  for (const node of body) {
    const text = oneLine(textOf([node]).slice(0, 4 * length));
    if (text !== "") return text;
  }
  return "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
