import type { DiffPart } from "@digestkit/quotations";

/** So many words of an equal stretch are shown beside a difference. */
const shownWords = 3;

/**
 * A word diff as text, in the notation of `wdiff`: `We [-must-] {+will+} rebuild the …`.
 *
 * @param parts - Stretches from what was said to what is printed.
 * @returns One line; long equal stretches are cut to the words beside a difference.
 * @see https://www.gnu.org/software/wdiff/
 */
export function formatDiff(parts: readonly DiffPart[]): string {
  return parts
    .map((part, index) => formats[part.type](part.text, { first: index === 0, last: index === parts.length - 1 }))
    .join(" ");
}

/** Where a stretch stands. */
interface Edges {
  first: boolean;
  last: boolean;
}

const formats: Record<DiffPart["type"], (text: string, edges: Edges) => string> = {
  delete: (text) => `[-${text}-]`,
  insert: (text) => `{+${text}+}`,
  equal: (text, { first, last }) => {
    const words = text.split(/\s+/u);
    const head = first ? [] : words.slice(0, shownWords);
    const tail = last ? [] : words.slice(-shownWords);
    return words.length <= head.length + tail.length ? text : [...head, "…", ...tail].join(" ");
  },
};
