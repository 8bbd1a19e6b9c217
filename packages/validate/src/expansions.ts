import type { BlockSpot } from "./finding.ts";
import { isSmallWord, nameRuns, type NameWord } from "./name-runs.ts";
import type { LintedDocument } from "./rule-context.ts";
import { overlapsRanges } from "./text-ranges.ts";

/** Longer acronyms are rare, longer names are not. */
const longest = 8;

/**
 * Every name of a document by its initials: `APFP` → where `Azerbaijan Popular Front Party` first stands, the editor's own
 * text before quotations.
 *
 * @param document - Document; not changed.
 * @returns Spots by initials in capitals, with small words (`MOFA`) and without them (`MFA`).
 */
export function expansions(document: LintedDocument): ReadonlyMap<string, BlockSpot> {
  const own = new Map<string, BlockSpot>();
  const quoted = new Map<string, BlockSpot>();
  for (const block of document.blocks) {
    for (const run of nameRuns(document.prose(block))) {
      for (const [initials, range] of initialsOf(run)) {
        const target = overlapsRanges(document.quoted(block), range) ? quoted : own;
        if (!target.has(initials)) target.set(initials, { block, range });
      }
    }
  }
  return new Map([...quoted, ...own]);
}

/** `A`, `AP`, `APF` … from each word on. */
function* initialsOf(run: readonly NameWord[]): Generator<[string, BlockSpot["range"]]> {
  for (const [first, { range, text }] of run.entries()) {
    let all = text.charAt(0);
    let capitals = all;
    for (const word of run.slice(first + 1, first + 2 * longest)) {
      const initial = word.text.charAt(0).toUpperCase();
      all += initial;
      const spoken = { start: range.start, end: word.range.end };
      if (isSmallWord(word)) continue;
      capitals += initial;
      if (capitals.length > longest) break;
      yield [capitals, spoken];
      if (all !== capitals) yield [all, spoken];
    }
  }
}
