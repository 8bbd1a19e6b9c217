import { pairMarks, type Mark, type MarkPair, type MarkProblem } from "@digestkit/quotations";
import { blockSeparator, type TextBlock, type TextRange } from "@digestkit/schema";

/** The quotation marks of one block, in offsets of its text. */
export interface BlockMarks {
  /** Quoted stretches by start; `parent` counts in this list. */
  pairs: MarkPair[];
  /** What is wrong with them. */
  problems: MarkProblem[];
  /** Every mark with its role. */
  marks: Mark[];
}

/**
 * Pair the quotation marks of blocks that follow one another, so that a quotation may go on from paragraph to paragraph.
 *
 * @param blocks - Blocks of one text.
 * @param prose - Text of a block without code.
 * @param language - BCP 47 tag.
 * @returns Marks of each block.
 */
export function blockMarks(
  blocks: readonly TextBlock[],
  prose: (block: TextBlock) => string,
  language: string,
): Map<TextBlock, BlockMarks> {
  const texts = blocks.map(prose);
  const { pairs, problems, marks } = pairMarks(texts.join(blockSeparator), { language });
  const found = new Map<TextBlock, BlockMarks>();
  const next = { pair: 0, problem: 0, mark: 0 };
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    const to = from + (texts[index] as string).length;
    const firstPair = next.pair;
    const local: BlockMarks = { pairs: [], problems: [], marks: [] };
    for (let pair = pairs[next.pair]; pair && pair.start <= to; pair = pairs[++next.pair]) {
      local.pairs.push(shiftPair(pair, from, firstPair));
    }
    for (
      let problem = problems[next.problem];
      problem && problem.range.start <= to;
      problem = problems[++next.problem]
    ) {
      local.problems.push({ ...problem, range: shift(problem.range, from) });
    }
    for (let mark = marks[next.mark]; mark && mark.range.start <= to; mark = marks[++next.mark]) {
      local.marks.push({ ...mark, range: shift(mark.range, from) });
    }
    found.set(block, local);
    from = to + blockSeparator.length;
  }
  return found;
}

function shift({ start, end }: TextRange, by: number): TextRange {
  return { start: start - by, end: end - by };
}

function shiftPair(pair: MarkPair, by: number, firstPair: number): MarkPair {
  const shifted = {
    ...pair,
    open: pair.open && shift(pair.open, by),
    close: pair.close && shift(pair.close, by),
    start: pair.start - by,
    end: pair.end - by,
  };
  return pair.parent === undefined ? shifted : { ...shifted, parent: pair.parent - firstPair };
}
