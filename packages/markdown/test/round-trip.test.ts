import { stripPositions } from "@digestkit/schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "../src/index.ts";
import { anyDigest } from "./arbitrary/digest.ts";
import { patient, sampling } from "./property.ts";

test("a digest that is written and read is the same digest", patient, () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      const read = fromMarkdown(toMarkdown(digest)).digest;
      expect(stripPositions(read)).toEqual(digest);
    }),
    sampling,
  );
});

test("writing changes nothing in the digest and gives the same bytes every time", patient, () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      const before = structuredClone(digest);
      expect(toMarkdown(digest)).toBe(toMarkdown(before));
      expect(digest).toEqual(before);
    }),
    { ...sampling, numRuns: 30 },
  );
});
