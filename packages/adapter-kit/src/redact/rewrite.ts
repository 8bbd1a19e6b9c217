import type { TextRange } from "@digestkit/schema";

/** A text with ranges replaced: its new form, and where its old offsets are now. */
export interface Edits {
  /** What was replaced, in order, in offsets of the old text. */
  ranges: readonly TextRange[];
  /** What stands there now. */
  placeholder: string;
}

/**
 * Replaces ranges of a text.
 *
 * @param text - Plain text.
 * @param edits - What to replace, and by what.
 * @returns The new text.
 */
export function rewrite(text: string, edits: Edits): string {
  return rewriteLeaves([text], edits)[0] ?? "";
}

/**
 * Replaces ranges of a text that is kept in pieces: what replaces a range stands in the piece where it begins.
 *
 * @param leaves - Pieces of a text.
 * @param edits - What to replace in the whole, and by what.
 * @returns New pieces, as many.
 */
export function rewriteLeaves(leaves: readonly string[], { ranges, placeholder }: Edits): string[] {
  let offset = 0;
  let next = 0;
  return leaves.map((leaf) => {
    const end = offset + leaf.length;
    let rewritten = "";
    let at = offset;
    for (let range = ranges[next]; range && range.start < end; range = ranges[next]) {
      if (range.start >= offset) rewritten += leaf.slice(at - offset, range.start - offset) + placeholder;
      at = Math.min(range.end, end);
      if (range.end > end) break;
      next++;
    }
    rewritten += leaf.slice(at - offset);
    offset = end;
    return rewritten;
  });
}

/**
 * Where a range of the old text is in the new one; a bound inside what was replaced goes to its outer end.
 *
 * @param range - Range of the old text.
 * @param edits - What was replaced.
 * @returns Range of the new text.
 */
export function mapRange({ start, end }: TextRange, edits: Edits): TextRange {
  return { start: mapOffset(start, edits, "start"), end: mapOffset(end, edits, "end") };
}

function mapOffset(offset: number, { ranges, placeholder }: Edits, side: keyof TextRange): number {
  let shift = 0;
  for (const range of ranges) {
    if (range.start >= offset) break;
    if (range.end > offset) return (side === "start" ? range.start : range.start + placeholder.length) + shift;
    shift += placeholder.length - (range.end - range.start);
  }
  return offset + shift;
}
