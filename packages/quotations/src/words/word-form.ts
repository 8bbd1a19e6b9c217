import type { Lexicon, WordEntry } from "../languages/lexicon.ts";

/** Cuts a run of letters into words and what ties them; together they are the run. Nothing where it is one word. */
export type WordCutter = (run: string, lexicon: Lexicon) => readonly string[] | undefined;

/** What a word can be, and whether its capital, if any, says that it is a name. */
export interface ReadForm {
  is: WordEntry | undefined;
  capital: boolean;
}

/** Says what a word is: `key` in lower case, `is` what the lists say. */
export type FormReader = (word: ReadForm & { key: string; text: string }, lexicon: Lexicon) => ReadForm;
