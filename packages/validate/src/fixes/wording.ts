import type { Edit } from "@digestkit/schema";

/**
 * Words and sentence punctuation, one by one; spaces, quotation marks, apostrophes and invisible format characters are no
 * wording: `“ don’t,” ` → `don`, `t`, `,`.
 */
const token = /[\p{L}\p{M}\p{N}]+|[^\s\p{Cf}"'‘’‚‛“”„‟«»‹›´`「」『』]/gu;

/**
 * Whether an edit leaves the words and the punctuation of a text as they are: only spaces, quotation marks and apostrophes
 * change, no word is split and no two are joined.
 *
 * @param source - Text before the edit.
 * @param edit - Change to it.
 * @returns `true` when the text reads the same aloud.
 */
export function keepsWording(source: string, { range, text }: Edit): boolean {
  // A neighbour on either side (two code units: one character) shows whether a word is split or joined there.
  const before = source.slice(Math.max(0, range.start - 2), range.start);
  const after = source.slice(range.end, range.end + 2);
  return wording(before + source.slice(range.start, range.end) + after) === wording(before + text + after);
}

function wording(text: string): string {
  return (text.match(token) ?? []).join("\n");
}
