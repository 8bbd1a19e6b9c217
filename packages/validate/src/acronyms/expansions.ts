import type { TextRange } from "@digestkit/schema";
import type { BlockSpot } from "../rule-api/finding.ts";
import { nameRuns, type NameWord } from "./name-runs.ts";
import type { LintedDocument } from "../rule-api/rule-context.ts";
import { overlapsRanges } from "../document/text-ranges.ts";

/** Longer acronyms are rare, longer names are not. */
const longest = 8;
/** `MOFA` counts the `of`; of three letters too many names have such initials by chance (`Macros in Rust`). */
const shortestWithSmallWords = 4;

/**
 * Where names stand whose initials are one of some acronyms: `APFP` → the first `Azerbaijan Popular Front Party`, in the
 * editor's own text before quotations.
 *
 * @param document - Document; not changed.
 * @param acronyms - Acronyms in capitals.
 * @returns Spots by acronym.
 */
export function expansions(document: LintedDocument, acronyms: ReadonlySet<string>): ReadonlyMap<string, BlockSpot> {
  const own = new Map<string, BlockSpot>();
  const quoted = new Map<string, BlockSpot>();
  for (const block of document.blocks) {
    const note = (initials: string, range: TextRange): void => {
      if (!acronyms.has(initials)) return;
      const target = overlapsRanges(document.quoted(block), range) ? quoted : own;
      if (!target.has(initials)) target.set(initials, { block, range });
    };
    for (const run of nameRuns(document.prose(block))) noteInitials(run, note);
  }
  return new Map([...quoted, ...own]);
}

/** `AP`, `APF`, `APFP` … from each word on, with small words and without. */
function noteInitials(run: readonly NameWord[], note: (initials: string, range: TextRange) => void): void {
  for (const [first, { range, text, small }] of run.entries()) {
    if (small) continue;
    let all = text.charAt(0);
    let capitals = all;
    for (let index = first + 1; index < run.length && capitals.length < longest; index++) {
      const word = run[index] as NameWord;
      all += word.text.charAt(0).toUpperCase();
      if (word.small) continue;
      capitals += word.text.charAt(0);
      const spoken = { start: range.start, end: word.range.end };
      note(capitals, spoken);
      if (all !== capitals && all.length >= shortestWithSmallWords) note(all, spoken);
    }
  }
}
