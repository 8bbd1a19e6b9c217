import { endless } from "../characters/character-class.ts";
import { growthOf, type Change } from "./change.ts";
import type { Parsed } from "./parsed.ts";

/** Where an earlier text goes on as the new one does: from one of its spans to its end. */
export interface Resumption {
  parsed: Parsed;
  index: number;
  /** Length of the new text less that of the earlier one. */
  growth: number;
}

/** An earlier text whose last `suffix` characters are those of the new one. */
interface Candidate extends Resumption {
  suffix: number;
}

/**
 * Makes a function that says whether the rest of the text, from the start of a line at which nothing is open, is known: from
 * before the edit, or from before an earlier edit that displaced it. It must be asked in source order.
 */
export function resumptionsOf(parsed: Parsed, change: Change): (offset: number) => Resumption | undefined {
  const { displaced, source } = parsed;
  const suffix = source.length - change.end;
  const candidates = [candidateOf(parsed, suffix, growthOf(change))];
  if (displaced) {
    const growth = change.source.length - displaced.parsed.source.length;
    candidates.push(candidateOf(displaced.parsed, Math.min(displaced.suffix, suffix), growth));
  }
  return (offset) => {
    for (const candidate of candidates) if (isAt(candidate, offset)) return candidate;
    return undefined;
  };
}

function candidateOf(parsed: Parsed, suffix: number, growth: number): Candidate {
  return { parsed, suffix, growth, index: 0 };
}

function isAt(candidate: Candidate, offset: number): boolean {
  const { parsed, suffix, growth } = candidate;
  const before = offset - growth;
  if (parsed.source.length - before > suffix) return false;
  while ((parsed.spans[candidate.index]?.from ?? endless) < before) candidate.index++;
  if (parsed.spans[candidate.index]?.from !== before) return false;
  return before > 0 || !beginsWithFrontMatter(parsed);
}

/** Whether the first span is front matter, which it can be nowhere else. */
export function beginsWithFrontMatter({ spans }: Parsed): boolean {
  return spans[0]?.nodes[0]?.type === "yaml";
}
