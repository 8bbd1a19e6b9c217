import type { Position, TextBlock, TextRange } from "@digestkit/schema";

/** A range of one block's text. */
export interface BlockSpot {
  /** A block of `context.blocks`. */
  block: TextBlock;
  /** Range in UTF-16 code units of `block.text`. */
  range: TextRange;
}

/** A place as a rule knows it: in the text of a block, at offsets of the source, or where a node or a field stands. */
export type Spot = BlockSpot | { source: TextRange } | { position: Position | undefined };

/** Replace what stands at a spot. */
export interface SpotEdit {
  /** What is replaced; an empty range inserts. */
  at: Spot;
  /** What stands there afterwards. */
  text: string;
}

/** Edits that mend a finding. */
export interface SpotFix {
  /** In source order, none overlapping. */
  edits: SpotEdit[];
  /** A `safe` fix keeps the meaning; an `unsafe` one needs an editor's eye. */
  safety: "safe" | "unsafe";
}

/** A change an editor may choose. */
export interface SpotSuggestion {
  /** What the change does: `Write “(RU)” after the name`. */
  reason: string;
  /** In source order, none overlapping. */
  edits: SpotEdit[];
}

/** A second place that explains a finding. */
export interface SpotCause {
  /** What is there: `The opening mark`. */
  reason: string;
  /** Where. */
  at?: Spot;
}

/** What a rule reports: facts only. The runner adds rule, severity, file, place and address. */
export interface Finding {
  /** Exactly what the reason talks about. */
  at: Spot;
  /** "Unexpected X, expected Y", and ends with the remedy. */
  reason: string;
  /** What was found; the text at the spot unless given. */
  actual?: string;
  /** What would be right: one or several. */
  expected?: string[];
  /** More about it. */
  note?: string;
  /** Second places that explain it. */
  cause?: SpotCause[];
  /** Becomes a suggestion where it would change somebody's quoted words. */
  fix?: SpotFix;
  /** Changes an editor may choose; the first is the likeliest. */
  suggestions?: SpotSuggestion[];
}
