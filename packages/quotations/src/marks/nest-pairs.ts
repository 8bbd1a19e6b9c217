import type { MarkPair } from "./mark-pairs.ts";

/** A pair before its place among the others is known. */
export type LoosePair = Omit<MarkPair, "depth" | "parent">;

/**
 * Orders pairs by start and finds which stands in which.
 *
 * @param loose - Pairs that nest or lie apart.
 * @returns Pairs with `depth` and `parent`.
 */
export function nestPairs(loose: readonly LoosePair[]): MarkPair[] {
  const ordered = loose.toSorted((a, b) => outerStart(a) - outerStart(b) || outerEnd(b) - outerEnd(a));
  const pairs: MarkPair[] = [];
  const around: number[] = [];
  for (const pair of ordered) {
    while (around.length > 0 && outerEnd(pairs[around.at(-1) as number] as MarkPair) <= outerStart(pair)) around.pop();
    const parent = around.at(-1);
    const nested: MarkPair = { ...pair, depth: around.length };
    if (parent !== undefined) nested.parent = parent;
    pairs.push(nested);
    around.push(pairs.length - 1);
  }
  return pairs;
}

function outerStart(pair: LoosePair): number {
  return pair.open?.start ?? pair.start;
}

function outerEnd(pair: LoosePair): number {
  return pair.close?.end ?? pair.end;
}
