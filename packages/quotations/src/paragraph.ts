import type { Sentence, Word } from "./reader-model.ts";
import type { TextRange } from "@digestkit/schema";
import type { Region } from "./words/read-regions.ts";

/** A paragraph, read. */
export interface Paragraph {
  range: TextRange;
  /** The paragraph with slots for its quotations, then the insides of those. */
  regions: readonly [Region, ...Region[]];
  /** All words, whatever marks stand among them: what is carried to the next paragraph must not depend on marks. */
  words: readonly Word[];
  /** Sentences of `words`. */
  sentences: readonly Sentence[];
}
