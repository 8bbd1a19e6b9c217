import { textOf, type Entry } from "@digestkit/schema";
import type { Labels } from "../labels/labels.ts";
import { firstWords } from "./first-words.ts";
import { foldSpaces } from "../text/fold-spaces.ts";

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
  const headline = foldSpaces(entry.headline ?? "");
  if (headline !== "") return headline;
  for (const node of entry.body) {
    const words = firstWords(textOf([node]));
    if (words !== "") return words;
  }
  return labels.untitled;
}
