import type { WordEntry } from "../languages/lexicon.ts";

/** What a piece of text is. `stop` ends a sentence; `bracket` opens or closes one. */
export type WordKind =
  | "word"
  | "number"
  | "clitic"
  | "stop"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "other"
  | "slot";

/** A word, a punctuation mark, or — in a sentence that holds quotations — the slot where a quotation stands. */
export interface Word {
  start: number;
  end: number;
  kind: WordKind;
  /** As written; of a slot, the quoted text is not repeated here. */
  text: string;
  /** Lower-case, apostrophes made straight-to-curly alike, so that it can be looked up. */
  key: string;
  /** What the language says it can be. */
  is: WordEntry;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  /** Whether it is the first word of a sentence (or of a quotation). */
  first: boolean;
  /** Whether it ends as plural nouns do. */
  plural: boolean;
  /** Index of the quotation that stands here, of a slot. */
  slot?: number;
}
