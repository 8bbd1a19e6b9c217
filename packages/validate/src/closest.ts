/** Longer names are compared by their first characters, so that a hostile name costs no time. */
const longest = 64;

/**
 * The name a mistyped name most probably means.
 *
 * @param name - What was written.
 * @param candidates - Names that exist.
 * @returns The nearest candidate within a third of its length in edits, the first of equals; or `undefined`.
 * @example
 * ```ts
 * import { closest } from "@digestkit/validate";
 *
 * console.log(closest("apostrofe", ["acronym-introduced", "apostrophe"])); // => apostrophe
 * ```
 */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = editDistance(name.slice(0, longest), candidate.slice(0, longest));
    if (distance >= bestDistance || distance > Math.max(1, candidate.length / 3)) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Levenshtein distance, one row at a time. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
