import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDigest, createEntry, createSection } from "../src/create-digest.ts";
import { gateText } from "../src/gate-text.ts";
import type { Digest, FlowContent, PhrasingContent, Section } from "../src/index.ts";
import { locate, locateInBlock } from "../src/locate.ts";
import { parseDigest } from "../src/parse-digest.ts";
import { parseDigestJson } from "../src/parse-digest-json.ts";
import { sourcesInBody } from "../src/sources-in-body.ts";
import { stripPositions } from "../src/strip-positions.ts";
import { textBlocks } from "../src/text-blocks.ts";
import { textOf } from "../src/text-of.ts";
import { toMdast } from "../src/to-mdast.ts";
import { visit } from "../src/visit.ts";

const depth = 10_000;
const leaf: PhrasingContent = { type: "text", value: "a" };

function deepContent(): FlowContent[] {
  let phrasing: PhrasingContent = leaf;
  for (let level = 0; level < depth; level++) phrasing = { type: "strong", children: [phrasing] };
  let flow: FlowContent = { type: "paragraph", children: [phrasing] };
  for (let level = 0; level < depth; level++) flow = { type: "blockquote", children: [flow] };
  return [flow];
}

function deepSections(): Section[] {
  let section = createSection({ id: "s", title: "S", entries: [createEntry({ id: "e", body: deepContent() })] });
  for (let level = 0; level < depth; level++) section = createSection({ id: `s${level}`, sections: [section] });
  return [section];
}

function wideContent(): FlowContent[] {
  const children = Array.from({ length: 1_000_000 }, () => leaf);
  return [{ type: "paragraph", children: [{ type: "emphasis", children }] }];
}

const many = Array.from({ length: 300_000 }, (): FlowContent => ({ type: "paragraph", children: [leaf] }));

describe.each<[string, () => Digest, number]>([
  ["10,000 levels", () => createDigest({ id: "d", sections: deepSections() }), 1],
  [
    "a million nodes in a paragraph",
    () =>
      createDigest({
        id: "d",
        sections: [createSection({ id: "s", entries: [createEntry({ id: "e", body: wideContent() })] })],
      }),
    1_000_000,
  ],
  [
    "300,000 paragraphs",
    () =>
      createDigest({
        id: "d",
        abstract: many,
        sections: [createSection({ id: "s", entries: [createEntry({ id: "e" })] })],
      }),
    300_000,
  ],
])("%s", (_, make, texts) => {
  const digest = make();

  test("are walked without overflowing the call stack", { timeout: 60_000 }, () => {
    expect(
      textBlocks(digest).reduce((sum, block) => sum + block.leaves.filter(({ type }) => type === "text").length, 0),
    ).toBe(texts);
    expect(textOf(digest).replace(/[^a]/gu, "")).toHaveLength(texts);
    let seen = 0;
    visit(digest, { text: () => void seen++ });
    expect(seen).toBe(texts);
    expect(locate(digest, "e", { start: 0, end: 1 })).toBeUndefined();
    expect(stripPositions(digest).id).toBe("d");
    expect(toMdast(digest).type).toBe("root");
    expect(sourcesInBody(digest.abstract)).toEqual([]);
  });
});

test("10,000 levels of JSON are refused with one message", () => {
  const text = `{"schemaVersion": "1.0", "extensions": ${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`;
  const { digest, messages } = parseDigestJson(text, { file: "deep.json" });
  expect(digest).toBeUndefined();
  expect(messages.map(({ ruleId, place }) => [ruleId, place?.start.line])).toEqual([["document-depth", 1]]);
});

/** Time for an input and for one ten times as long; the best of some rounds, for machines are busy. */
function growth(run: (size: number) => void, size: number): number {
  const best = (length: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      run(length);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  run(size);
  return Math.log10(best(size * 10) / best(size));
}

describe("grows linearly", () => {
  test.each(["\r\n", "\0", "\ud800", "\r", "\u2028", "a", "\n\ufeff"])("gateText on %j", (part) => {
    expect(growth((size) => gateText(part.repeat(size)), 20_000)).toBeLessThan(1.6);
  });

  test("parseDigest on paragraphs", () => {
    const run = (size: number): void => void parseDigest(createDigest({ id: "a", abstract: many.slice(0, size) }));
    expect(growth(run, 2000)).toBeLessThan(1.6);
  });

  test("locating every word of one paragraph", () => {
    const run = (size: number): void => {
      const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: size } };
      const runs = Array.from({ length: size }, (_, index) => [index, index, index + 1]).flat();
      const body: FlowContent[] = [
        { type: "paragraph", children: [{ type: "text", value: "a".repeat(size), position: { ...position, runs } }] },
      ];
      const blocks = textBlocks(createDigest({ id: "d", abstract: body }));
      const digest = createDigest({ id: "d", lineStarts: [0] });
      for (const block of blocks) {
        for (let at = 0; at < size; at += 10) locateInBlock(digest, block, { start: at, end: at + 5 });
      }
    };
    expect(growth(run, 10_000)).toBeLessThan(1.6);
  });
});

test("parseDigest and parseDigestJson never throw", () => {
  const part = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.jsonValue(),
  );
  const digestLike = fc.record(
    {
      schemaVersion: fc.oneof(fc.constantFrom("1.0", "0.1", "9.9"), part),
      id: fc.oneof(fc.constant("a"), part),
      sections: fc.oneof(
        fc.array(fc.record({ id: part, entries: fc.array(part), items: fc.array(part) }, { requiredKeys: [] })),
        part,
      ),
      abstract: fc.array(
        fc.oneof(fc.record({ type: fc.constantFrom("paragraph", "list", "constructor"), children: part }), part),
      ),
      __proto__: part,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(part, digestLike), (value) => {
      const { digest, messages } = parseDigest(value);
      expect(digest !== undefined || messages.some(({ severity }) => severity === "error")).toBe(true);
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        digestLike.map((value) => safeJson(value)),
      ),
      (text) => {
        const { digest, messages } = parseDigestJson(text);
        expect(digest !== undefined || messages.some(({ severity }) => severity === "error")).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

function safeJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner));
}
