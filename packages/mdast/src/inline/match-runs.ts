import { closes, opens, tokenKind, type Token } from "./tokens.ts";
import { matchStrikes } from "./match-strikes.ts";

/**
 * Pairs up runs of `*` and `_` (CommonMark 6.2, rules 1 to 17); tildes inside of a pair are matched with each other.
 * Returns the tildes that stand outside.
 *
 * `bottoms` holds the token before which no opener is known to fit, for each kind of closer: without it, closers that find nothing
 * would each look through all openers.
 */
export function matchRuns(tokens: readonly Token[], runs: readonly number[], strikes: readonly number[]): number[] {
  const openers: number[] = [];
  const bottoms: number[] = [];
  const outside: number[] = [];
  let next = 0;
  for (const index of runs) {
    const closer = tokens[index] as Token;
    while (next < strikes.length && (strikes[next] as number) < index) outside.push(strikes[next++] as number);
    while (closer.able & closes && closer.to > closer.from) {
      const kind = kindOf(closer);
      const found = findOpener(tokens, openers, closer, bottoms[kind] ?? 0);
      if (found < 0) {
        bottoms[kind] = index;
        break;
      }
      const openIndex = openers[found] as number;
      if (outside.length > 0) matchInside(tokens, outside, openIndex);
      const opener = tokens[openIndex] as Token;
      pair(opener, closer);
      if (opener.to > opener.from) {
        openers.length = found + 1;
        // It is shorter now, and may fit where it did not.
        for (let each = 0; each < bottoms.length; each++) bottoms[each] = Math.min(bottoms[each] ?? 0, openIndex);
      } else openers.length = found;
    }
    if (closer.able & opens && closer.to > closer.from) openers.push(index);
  }
  while (next < strikes.length) outside.push(strikes[next++] as number);
  return outside;
}

function kindOf({ kind, able, from, to }: Token): number {
  return (kind === tokenKind.underscores ? 6 : 0) + (able & opens ? 3 : 0) + ((to - from) % 3);
}

function findOpener(tokens: readonly Token[], openers: readonly number[], closer: Token, bottom: number): number {
  const size = closer.to - closer.from;
  for (let at = openers.length - 1; at >= 0 && (openers[at] as number) >= bottom; at--) {
    const opener = tokens[openers[at] as number] as Token;
    if (opener.kind !== closer.kind) continue;
    // Rules 9 and 10: a run that can do both does not match one when the sum of their lengths is a multiple of three.
    const mixed = opener.able & closes || closer.able & opens;
    if (!mixed || size % 3 === 0 || (opener.to - opener.from + size) % 3 !== 0) return at;
  }
  return -1;
}

function matchInside(tokens: readonly Token[], outside: number[], open: number): void {
  let first = outside.length;
  while (first > 0 && (outside[first - 1] as number) > open) first--;
  if (first < outside.length) matchStrikes(tokens, outside.splice(first));
}

function pair(opener: Token, closer: Token): void {
  const both = opener.to - opener.from > 1 && closer.to - closer.from > 1;
  const size = both ? 2 : 1;
  opener.to -= size;
  closer.from += size;
  opener.openers += size;
  closer.closers += size;
}
