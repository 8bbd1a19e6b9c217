import type { EntryStyle } from "@digestkit/schema";
import type { Reading } from "../from-mdast/reading.ts";
import type { Block } from "./block.ts";

/** What was found out about a section's style, and how sure it is. */
export interface Guess {
  style: EntryStyle;
  /** Share of the section's blocks that fit, from 0 to 1; 1 when there is no doubt. */
  confidence: number;
}

/** How the steps that split a section learn what is set and tell what they guessed. */
export interface SplitContext {
  reading: Reading;
  /** Style set from outside for a section of this title, if any. */
  styleFor: (title: string) => EntryStyle | undefined;
  /** Called for a guess that may be wrong. */
  unsure: (heading: Block | undefined, guess: Guess, blocks: readonly Block[]) => void;
}
