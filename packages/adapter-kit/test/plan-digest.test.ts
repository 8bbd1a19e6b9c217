import {
  createDigest,
  createEntry,
  createSection,
  type Correction,
  type FlowContent,
  type FootnoteReference,
} from "@digestkit/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planDigest } from "../src/index.ts";

const reference = (identifier: string): FootnoteReference => ({ type: "footnoteReference", identifier });
const paragraph = (...children: FootnoteReference[]): FlowContent => ({ type: "paragraph", children });
const definition = (identifier: string, ...children: FlowContent[]): FlowContent => ({
  type: "footnoteDefinition",
  identifier,
  children,
});
const correction = (id: string, target: string): Correction => ({
  id,
  target,
  datePublished: "2024-01-02",
  text: "x",
  severity: "typo",
});

describe("anchors", () => {
  test("are the ids of sections, entries, quotations and corrections, inner sections included", () => {
    const quotation = {
      id: "e1-q1",
      text: "x",
      type: "direct" as const,
      range: { start: 0, end: 1 },
      confidence: 1,
      evidence: "editor",
    };
    const entry = createEntry({ id: "e1", quotations: [quotation] });
    const inner = createSection({ id: "inner", entries: [entry] });
    const section = createSection({ id: "outer", sections: [inner] });
    const c1 = correction("c1", "e1");
    const plan = planDigest(createDigest({ id: "a", sections: [section], corrections: [c1] }), "x-");
    expect([...plan.anchors]).toEqual([
      [section, "x-outer"],
      [inner, "x-inner"],
      [entry, "x-e1"],
      [quotation, "x-e1-q1"],
      [c1, "x-c1"],
    ]);
  });

  test.each([
    [
      ["a", "a", "a"],
      ["a", "a-2", "a-3"],
    ],
    [
      ["a-2", "a", "a"],
      ["a-2", "a", "a-3"],
    ],
    [
      ["", " ", "digest-main"],
      ["item-", "-", "item-digest-main"],
    ],
    [
      ["388 of <b>412</b>", "خبر-۱", "a\u0000\uD800b"],
      ["388-of-b-412-b-", "خبر-۱", "a-b"],
    ],
  ])("of %j are %j", (ids, anchors) => {
    const sections = ids.map((id) => createSection({ id }));
    expect([...planDigest(createDigest({ id: "x", sections })).anchors.values()]).toEqual(anchors);
  });

  test("are all different and need no escape", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a", "a-2", "a-3"))), (ids) => {
        const anchors = [
          ...planDigest(createDigest({ id: "x", sections: ids.map((id) => createSection({ id })) })).anchors.values(),
        ];
        expect(new Set(anchors).size).toBe(ids.length);
        expect(anchors.filter((anchor) => !/^(?!digest-)[\p{L}\p{M}\p{N}_.:-]+$/u.test(anchor))).toEqual([]);
      }),
    );
  });

  test("of many equal ids take linear time", () => {
    const sections = Array.from({ length: 50_000 }, () => createSection({ id: "a" }));
    expect(new Set(planDigest(createDigest({ id: "x", sections })).anchors.values()).size).toBe(50_000);
  });
});

test("corrections belong to the entry with their target, or around the quotation", () => {
  const quotation = {
    id: "q",
    text: "x",
    type: "direct" as const,
    range: { start: 0, end: 1 },
    confidence: 1,
    evidence: "editor",
  };
  const entry = createEntry({ id: "e", quotations: [quotation] });
  const corrections = [correction("c1", "e"), correction("c2", "q"), correction("c3", "nothing")];
  const plan = planDigest(
    createDigest({ id: "x", sections: [createSection({ id: "s", entries: [entry] })], corrections }),
  );
  expect([...plan.corrections]).toEqual([[entry, corrections.slice(0, 2)]]);
});

test("footnotes are numbered as they are referred to, the others last", () => {
  const one = definition("one", paragraph(reference("two")));
  const refs = [reference("b"), reference("one"), reference("b"), reference("missing")];
  const [first, second, third, missing] = refs as [
    FootnoteReference,
    FootnoteReference,
    FootnoteReference,
    FootnoteReference,
  ];
  const abstract = [
    definition("unused"),
    one,
    definition("b"),
    definition("two"),
    definition("b", { type: "thematicBreak" }),
    paragraph(first, second),
  ];
  const section = createSection({ id: "s", entries: [createEntry({ id: "e", body: [paragraph(third, missing)] })] });
  const plan = planDigest(createDigest({ id: "x", abstract, sections: [section] }));
  expect(plan.footnotes).toEqual([
    { number: 1, definition: definition("two"), references: 1 },
    { number: 2, definition: definition("b"), references: 2 },
    { number: 3, definition: one, references: 1 },
    { number: 4, definition: definition("unused"), references: 0 },
  ]);
  const found = [first, second, third, missing].map((node) => plan.references.get(node));
  expect(found.map((numbered) => numbered && [numbered.footnote.number, numbered.occurrence])).toEqual([
    [2, 1],
    [3, 1],
    [2, 2],
    undefined,
  ]);
});
