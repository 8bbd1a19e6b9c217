import type { Attribution } from "../attribution.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Word } from "../words/word.ts";
import type { Sentence } from "../words/split-sentences.ts";

/** A quotation where it stands: what every pattern looks at. */
export interface Situation {
  text: string;
  lexicon: Lexicon;
  /** Words and slots of the region. */
  items: readonly Word[];
  /** Index of the quotation's slot. */
  at: number;
  /** The sentence it stands in. */
  sentence: Sentence;
  /** The quoted words, trimmed. */
  quoted: string;
}

/** Looks for one way of saying who speaks. */
export interface Pattern {
  /** What a quotation's `evidence` says. */
  id: string;
  /** Share of its attributions that are right, rounded, as measured by `npm run bench:quotations`. */
  confidence: number;
  /** Finds speaker and cue, or nothing. */
  match: (situation: Situation) => Omit<Attribution, "evidence" | "confidence"> | undefined;
}
