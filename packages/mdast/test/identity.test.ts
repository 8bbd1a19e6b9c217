import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { parseMdast, sourceOffsetAt, withPositions } from "../src/index.ts";
import { markdown } from "./arbitrary-markdown.ts";
import { compare, nothingCompared, summary } from "./compare.ts";
import { firstDifference } from "./first-difference.ts";
import { oracle } from "./oracle.ts";
import { sampling } from "./property.ts";

/** Two hundred thousand documents take a quarter of an hour on a busy machine. */
const timeout = 60_000 + sampling.numRuns * 20;

test("generated documents give the tree of the reference", { timeout }, async ({ annotate }) => {
  let result = nothingCompared;
  fc.assert(
    fc.property(markdown, (source) => {
      const next = compare(result, source);
      expect(next.different).toBeUndefined();
      result = next;
    }),
    sampling,
  );
  await annotate(`seed ${sampling.seed}: ${summary(result)}`);
});

/** `[^a]: [^b]:` and what may follow: definitions in definitions share an indent in the reference. */
const footnotes = fc
  .array(
    fc.constantFrom("[^a]: ", "[^b]: ", "\t", "    ", " ", "x", "- ", ">", "\n", "\n\t", "\n    ", "\n\n", "```\n"),
    {
      maxLength: 9,
    },
  )
  .map((parts) => `[^a]: ${parts.join("")}`);

test("footnotes in footnotes give the tree of the reference", { timeout }, () => {
  fc.assert(
    fc.property(footnotes, (source) => {
      expect(firstDifference(parseMdast(source), oracle(source))).toBeUndefined();
    }),
    sampling,
  );
});

test("offsets become the points of the default", () => {
  fc.assert(
    fc.property(markdown, (source) => {
      expect(JSON.stringify(withPositions(parseMdast(source, { positions: "offsets" })))).toBe(
        JSON.stringify(parseMdast(source)),
      );
    }),
    { ...sampling, numRuns: Math.min(sampling.numRuns, 500) },
  );
});

function nodesOf(tree: Nodes): Nodes[] {
  const nodes = [tree];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Nodes;
    if ("children" in node) nodes.push(...node.children);
  }
  return nodes;
}

test("every character of a text that stands in the source is found there", () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const view = source.replaceAll("\0", "\uFFFD");
      for (const node of nodesOf(parseMdast(source))) {
        if (node.type !== "text") continue;
        let last = 0;
        for (let index = 0; index < node.value.length; index++) {
          const offset = sourceOffsetAt(node, index);
          expect(offset).toBeGreaterThanOrEqual(last);
          const here = view.slice(offset, offset + 2);
          expect(here.startsWith("&") || here.includes(node.value.charAt(index))).toBe(true);
          last = offset;
        }
      }
    }),
    { ...sampling, numRuns: Math.min(sampling.numRuns, 500) },
  );
});

const folder = process.env["DIGESTKIT_CORPORA"] ?? join(import.meta.dirname, "../../../../shared/corpora");
/** Every so many files are compared; `DIGESTKIT_CORPORA_STEP=1` compares all. */
const step = Number(process.env["DIGESTKIT_CORPORA_STEP"] ?? 40);
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:md|markdown)$/u.test(name))
      .sort()
      .filter((_name, index) => index % step === 0)
  : [];

describe.skipIf(files.length === 0)("real digests (skipped without DIGESTKIT_CORPORA)", () => {
  test(`${files.length} files give the tree of the reference`, { timeout: 900_000 }, async ({ annotate }) => {
    let result = nothingCompared;
    for (const file of files) {
      result = compare(result, readFileSync(join(folder, file), "utf8"));
      expect({ file, difference: result.different?.difference }).toEqual({ file });
    }
    await annotate(summary(result));
  });
});
