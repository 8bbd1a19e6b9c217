/** Marks that only open, only close, or do both, depending on what stands around them. */
const marks = /["“”„‟«»‹›「」『』]/gu;

/** What a mark does where nothing around it tells. */
const opening = "“„‟«‹「『";
const closing = "”»›」』";

/** What the marks of a paragraph do. */
export interface QuotationDepth {
  /** How many quotations are open at the end. */
  depth: number;
  /** Offsets just after the marks that closed the outermost quotation. */
  closed: number[];
}

/**
 * Follows the quotation marks through a text. A mark opens after a space and before a letter, whichever way it is turned, and
 * closes the other way round: thus `”Only` opens, and `“` closes in German.
 *
 * @param text - A paragraph.
 * @param initial - Quotations open at its start.
 * @returns What is open at the end, and where quotations ended.
 */
export function quotationDepth(text: string, initial = 0): QuotationDepth {
  let depth = initial;
  const closed: number[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (opens(text, index, mark, depth)) depth++;
    else if (depth > 0 && --depth === 0) closed.push(index + 1);
  }
  return { depth, closed };
}

function opens(text: string, index: number, mark: string, depth: number): boolean {
  const before =
    index === 0 || /[\s([{—–―\u00a0-]/u.test(text.charAt(index - 1)) || opening.includes(text.charAt(index - 1));
  const after = index + 1 < text.length && !/[\s.,;:!?…)\]}]/u.test(text.charAt(index + 1));
  if (before === after) return before;
  if (opening.includes(mark)) return true;
  if (closing.includes(mark)) return false;
  return depth === 0;
}
