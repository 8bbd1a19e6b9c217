import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "../src/index.ts";
import { anyDigest } from "./arbitrary/digest.ts";
import { anyText } from "./arbitrary/texts.ts";
import { uncovered } from "./coverage.ts";
import { patient, sampling } from "./property.ts";
import { wrongRuns } from "./runs.ts";

const nothing = { lost: "", twice: "", wrong: [] };

function faults(source: string): typeof nothing {
  const { digest, messages } = fromMarkdown(source);
  return { ...uncovered(source, digest, messages), wrong: wrongRuns(source, digest) as never[] };
}

const lines = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: anyText },
      fc.constantFrom("", "## Courts", "- item", "> quote", "    code", "```", "1. one"),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom("\n", "\r\n", "\n\n").map((ending) => parts.join(ending)));

test("every character of a written digest is in exactly one place of what is read", patient, () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      expect(faults(toMarkdown(digest))).toEqual(nothing);
    }),
    sampling,
  );
});

test("every character of any text is in exactly one place of what is read", patient, () => {
  fc.assert(
    fc.property(lines, (source) => {
      expect(faults(source)).toEqual(nothing);
    }),
    { ...sampling, numRuns: 3 * sampling.numRuns },
  );
});

test("line prefixes, escapes, references and CRLF", () => {
  const source = "\ufeff> one \\* &amp;\r\n> two\r\n\r\n## A &mdash; B\r\n\r\n- x\r\n  y `a\r\n  b`\r\n";
  expect(faults(source)).toEqual(nothing);
});
