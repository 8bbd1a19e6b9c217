import type { Mask } from "./mask.ts";

/** The source behind the view that was parsed. */
export interface SourceMap {
  /** Source with LF line endings, nothing masked. */
  view: string;
  /** Line starts of the source as it was read. */
  starts: readonly number[];
  /** Offset in the source of an offset in the view. */
  toSource: (offset: number) => number;
  /** Whether `toSource` changes anything. */
  moved: boolean;
  /** What the engine did not see. */
  masks: readonly Mask[];
  /** Character that stands for what is dropped. */
  word: string;
}
