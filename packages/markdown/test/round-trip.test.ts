import { stripPositions } from "@digestkit/schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "../src/index.ts";
import { anyDigest } from "./arbitrary/digest.ts";

const runs = Number(process.env["DIGESTKIT_RUNS"] ?? 200);

test("a digest that is written and read is the same digest", () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      const read = fromMarkdown(toMarkdown(digest)).digest;
      expect(stripPositions(read)).toEqual(digest);
    }),
    { numRuns: runs },
  );
}, 900_000);
