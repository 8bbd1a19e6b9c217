import type { TextRange } from "@digestkit/schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mergeRanges, overlapsRanges, withinRanges } from "../src/document/text-ranges.ts";

const range: fc.Arbitrary<TextRange> = fc
  .tuple(fc.nat(30), fc.nat(6))
  .map(([start, length]) => ({ start, end: start + length }));
const filled = range.filter(({ start, end }) => end > start);

test("mergeRanges covers the same places with disjoint ranges in order", () => {
  fc.assert(
    fc.property(fc.array(filled), (ranges) => {
      const merged = mergeRanges(ranges);
      const covers = (list: readonly TextRange[], at: number): boolean =>
        list.some(({ start, end }) => start <= at && at < end);
      for (let at = 0; at < 40; at++) expect(covers(merged, at)).toBe(covers(ranges, at));
      expect(merged.every(({ start }, index) => index === 0 || start > (merged[index - 1]?.end ?? 0))).toBe(true);
    }),
  );
});

test("overlapsRanges and withinRanges agree with looking at each range", () => {
  fc.assert(
    fc.property(fc.array(filled), range, (ranges, { start, end }) => {
      const merged = mergeRanges(ranges);
      const overlaps = merged.some((one) =>
        end > start ? one.start < end && start < one.end : one.start <= start && start <= one.end,
      );
      expect(overlapsRanges(merged, { start, end })).toBe(overlaps);
      expect(withinRanges(merged, { start, end })).toBe(merged.some((one) => one.start <= start && end <= one.end));
    }),
  );
});
