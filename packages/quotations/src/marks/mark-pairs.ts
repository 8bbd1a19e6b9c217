import type { TextRange } from "@digestkit/schema";
import type { MarkRole } from "./mark-role.ts";

/** A quoted stretch of text with its marks. */
export interface MarkPair {
  /** The opening mark; `null` where it is missing. */
  open: TextRange | null;
  /** The closing mark; `null` where it is missing. */
  close: TextRange | null;
  /** Where the quoted text starts: after the opening mark, or where it was inferred to start. */
  start: number;
  /** Where it ends: before the closing mark, or where it was inferred to end. */
  end: number;
  /** 0 for an outermost pair, 1 for one inside it … */
  depth: number;
  /** Index in `pairs` of the pair this one stands in. */
  parent?: number;
  /** Opening and closing character, a missing one as it should be: `“”`. */
  style: string;
  /** Whether a mark is missing and its place was inferred. */
  recovered: boolean;
  /** `true` when the closing mark is left out because the next paragraph carries the quotation on with a new opening mark. */
  continued?: boolean;
}

/**
 * What can be wrong with quotation marks:
 * - `unopened`, `unclosed`: a mark without its partner;
 * - `sameStyleNesting`: marks inside marks of the same form, `“a “b” c”`;
 * - `mixedStyle`: opened in one form and closed in another, `"a”`;
 * - `wrongDirection`: a mark that faces the wrong way, `”a”` in English.
 */
export type MarkProblemKind = "unopened" | "unclosed" | "sameStyleNesting" | "mixedStyle" | "wrongDirection";

/** Something wrong with a mark. */
export interface MarkProblem {
  /** What is wrong. */
  kind: MarkProblemKind;
  /** The mark; for `sameStyleNesting` the inner quotation with its marks. */
  range: TextRange;
}

/** A character that can be a quotation mark, and what it turned out to be. */
export interface Mark {
  /** Where it stands. */
  range: TextRange;
  /** The character. */
  text: string;
  /** `apostrophe` and `prime` (feet, inches, seconds) are no quotation marks. */
  role: MarkRole;
}

/** All quotation marks of a text. */
export interface MarkPairs {
  /** Quoted stretches by start; they nest or lie apart, none crosses another or the end of its paragraph. */
  pairs: MarkPair[];
  /** What is wrong, in text order. */
  problems: MarkProblem[];
  /** Every mark with its role, in text order. */
  marks: Mark[];
}
