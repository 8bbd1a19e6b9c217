import type { Span } from "../text/span.ts";

/** What is never cut: a sentence, a quotation with its speaker, a line. */
export interface Unit {
  spans: Span[];
  /** What separates it from the unit before; nothing where it begins a post. */
  before: string;
  /** What has to stand before it where it begins a post: the speaker, when the text names them further up. */
  lead?: Span[];
  /** Smaller units, for a post that is too short for this one. */
  smaller?: () => Unit[];
  /** Whether it only stands above a text: a title. */
  isHead?: boolean;
  /** Whether it must not be cut into words: a quotation. */
  isWhole?: boolean;
}
