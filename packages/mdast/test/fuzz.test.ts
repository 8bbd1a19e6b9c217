import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMdast } from "../src/index.ts";
import { digest, steps } from "./arbitrary-edits.ts";
import { markdown } from "./arbitrary-markdown.ts";
import { mutated, soup } from "./arbitrary-soup.ts";
import { followSteps } from "./follow-steps.ts";
import { sampling } from "./property.ts";
import { treeProblem } from "./tree-problems.ts";

/** `npm run fuzz` does a million; in parts, because the runner wants to hear from a test now and then. */
const largest = 20_000;
const parts = Array.from({ length: Math.ceil(sampling.numRuns / largest) }, (_, index) => ({
  numRuns: Math.min(largest, sampling.numRuns - index * largest),
  seed: sampling.seed + index,
}));
const source = fc.oneof(
  { weight: 4, arbitrary: soup },
  { weight: 3, arbitrary: mutated },
  { weight: 3, arbitrary: markdown },
);

describe(`${sampling.numRuns} random inputs are read without an exception, each node at its place`, () => {
  test.each(parts)("$numRuns from seed $seed", { timeout: 3_600_000 }, (part) => {
    fc.assert(
      fc.property(source, (text) => {
        expect(treeProblem(text, parseMdast(text))).toBeUndefined();
      }),
      part,
    );
  });
});

describe("so are edits, with the tree of a full parse", () => {
  test.each(parts)("a tenth of $numRuns from seed $seed", { timeout: 3_600_000 }, (part) => {
    fc.assert(
      fc.property(fc.oneof(digest, source), steps, (text, taken) => {
        const after = followSteps(text, taken);
        expect(treeProblem(after.source, after.tree)).toBeUndefined();
      }),
      { ...part, numRuns: Math.ceil(part.numRuns / 10) },
    );
  });
});
