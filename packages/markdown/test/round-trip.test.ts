import { createDigest, createEntry, createSection, stripPositions } from "@digestkit/schema";
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

test("directional overrides are kept: as references in text, as escapes in front matter", () => {
  const value = "a\u202eb\u202dc";
  const text = { type: "text" as const, value };
  const body = [{ type: "paragraph" as const, children: [text, { type: "emphasis" as const, children: [text] }] }];
  const entries = [createEntry({ id: "e", body })];
  const sections = [createSection({ id: "s", title: value, entryStyle: "paragraph", entries })];
  const digest = createDigest({ id: "x", title: `${value}\u0001`, sections });
  const markdown = toMarkdown(digest);
  expect(markdown.split("\n")[2]).toBe(String.raw`title: "a\u202eb\u202dc\x01"`);
  expect(markdown).toContain("## a&#x202E;b&#x202D;c\n");
  expect(stripPositions(fromMarkdown(markdown).digest)).toEqual(digest);
});
