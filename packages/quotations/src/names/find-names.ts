import type { TextRange } from "@digestkit/schema";
import { lexiconOf, type LanguageOptions } from "../languages/lexicon-of.ts";
import { pairMarks } from "../marks/pair-marks.ts";
import { readParagraphs } from "../read-paragraphs.ts";
import { indexNames } from "./index-names.ts";

/** A name in a text. */
export interface FoundName {
  /** As written, titles left out. */
  text: string;
  /** Where it stands. */
  range: TextRange;
}

/** Options of {@link findNames}. */
export type FindNamesOptions = LanguageOptions;

/**
 * Finds what looks like a name: of people, bodies, places, anything. It goes by capitals alone and knows no names beforehand;
 * a capital at the start of a sentence counts only where the text never writes the word without one.
 *
 * @param text - Plain text.
 * @param options - Language of the text.
 * @returns Names in text order, with ranges in UTF-16 code units.
 * @example
 * ```ts
 * import { findNames } from "@digestkit/quotations";
 *
 * console.log(findNames("The mayor met Mira van Orel in Lorsk.").map((name) => name.text).join()); // => Mira van Orel,Lorsk
 * ```
 */
export function findNames(text: string, options: FindNamesOptions = {}): FoundName[] {
  const lexicon = lexiconOf(options);
  const paragraphs = readParagraphs(text, pairMarks(text, options), lexicon);
  return indexNames(paragraphs, lexicon).mentions.map(({ range }) => ({
    text: text.slice(range.start, range.end),
    range,
  }));
}
