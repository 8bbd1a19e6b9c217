import type { TextRange } from "@digestkit/schema";
import type { FoldedText } from "./fold-typography.ts";

/** Most places looked at: more than one is ambiguous already, and the bound keeps repetitive texts linear. */
const mostPlaces = 16;

/**
 * Splits a folded quote at its ellipses: `...`, `[...]`, `(...)`.
 *
 * @param folded - Quote, typography folded.
 * @returns Fragments without the punctuation at their ends; none is empty.
 */
export function fragmentsOf(folded: string): string[] {
  return folded
    .split(/[[(]?\.{3,4}[\])]?/u)
    .map(trimEdges)
    .filter((fragment) => fragment !== "");
}

/**
 * A quote without what stands at its ends by convention: marks, and the comma or full stop that belongs to the sentence around it.
 *
 * @param folded - Quote, typography folded.
 * @returns The quote from its first letter to its last, or to its question mark, exclamation mark or ellipsis.
 */
export function trimEdges(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && edge.test(folded.charAt(start))) start++;
  while (
    end > start &&
    edge.test(folded.charAt(end - 1)) &&
    !(folded.charAt(end - 1) === "." && folded.charAt(end - 2) === ".")
  )
    end--;
  // An ellipsis at the start says that something is left out before.
  return folded.slice(folded.startsWith("...", start - 3) && start >= 3 ? start - 3 : start, end);
}

const edge = /[\s',;:.-]/u;

/**
 * Finds fragments in a source, in order and without overlap. They begin and end at word boundaries; the first letter of each may
 * differ in case.
 *
 * @param source - Source, typography folded.
 * @param fragments - Non-empty fragments, typography folded.
 * @returns Ranges in the original source from the first fragment's start to the last one's end, for each place they occur.
 */
export function findFragments(source: FoldedText, fragments: readonly string[]): TextRange[] {
  const [first = "", ...rest] = fragments;
  const places = new Map<number, TextRange>();
  let from = 0;
  for (let count = 0; count < mostPlaces; count++) {
    const start = indexOfFragment(source.text, first, from);
    if (start < 0) break;
    let end = start + first.length;
    for (const fragment of rest) {
      const next = end < 0 ? -1 : indexOfFragment(source.text, fragment, end);
      end = next < 0 ? -1 : next + fragment.length;
    }
    if (end < 0) break;
    // Of two places that end alike the later start is the shorter one.
    places.set(end, { start: source.starts[start] ?? 0, end: source.ends[end - 1] ?? 0 });
    from = start + 1;
  }
  return [...places.values()];
}

function indexOfFragment(text: string, fragment: string, from: number): number {
  const head = fragment.charAt(0).toLowerCase();
  const tail = fragment.slice(1);
  for (let at = text.indexOf(tail, from + 1); at > 0; at = text.indexOf(tail, at + 1)) {
    const start = at - 1;
    if (text.charAt(start).toLowerCase() === head && isBoundary(text, start) && isBoundary(text, at + tail.length))
      return start;
    if (tail === "" && at >= text.length) return -1;
  }
  return -1;
}

function isBoundary(text: string, offset: number): boolean {
  return !(spaced.test(text.charAt(offset - 1)) && spaced.test(text.charAt(offset)));
}

/** Letters and digits of scripts that put spaces between words. */
const spaced =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]/u;
