import type { Phrase } from "./phrases/phrase.ts";

/** Who said a quotation, before names are resolved. Indexes count in the items of the quotation's region. */
export interface Attribution {
  /** Id of the pattern that found it. */
  evidence: string;
  /** How often such an attribution is right, from 0 to 1. */
  confidence: number;
  speaker?: Phrase;
  /** First and last word of the cue. */
  cue?: { from: number; to: number };
}
