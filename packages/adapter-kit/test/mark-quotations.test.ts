import {
  createEntry,
  textOf,
  type Entry,
  type FlowContent,
  type PhrasingContent,
  type Quotation,
} from "@digestkit/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markQuotations, type MarkedPhrasing } from "../src/index.ts";

const quotation = (start: number, end: number, id = `q${start}`): Quotation => ({
  id,
  text: "",
  type: "direct",
  range: { start, end },
  confidence: 1,
  evidence: "editor",
});

const text = (value: string): PhrasingContent => ({ type: "text", value });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: "emphasis", children });
const paragraph = (...children: PhrasingContent[]): FlowContent => ({ type: "paragraph", children });

/** `He said, “[q9 I am *very* tired.]”` */
function written(nodes: readonly MarkedPhrasing[]): string {
  return nodes
    .map((node) => {
      if (node.type === "quotation")
        return `[${node.isFirst ? "" : "…"}${node.quotation.id} ${written(node.children)}]`;
      if (node.type === "emphasis") return `*${written(node.children)}*`;
      return node.type === "text" ? node.value : "";
    })
    .join("");
}

function markedText(entry: Entry): string[] {
  const marked = markQuotations(entry);
  return [entry, ...entry.body].map((node) => written(marked.get(node) ?? []));
}

describe("a quotation", () => {
  test.each<[string, PhrasingContent[], Quotation[], string]>([
    ["in one text", [text("He said “No.”")], [quotation(9, 12)], "He said “[q9 No.]”"],
    [
      "over elements",
      [text("“I am "), emphasis(text("very")), text(" tired.”")],
      [quotation(1, 17)],
      "“[q1 I am *very* tired.]”",
    ],
    [
      "into an element",
      [text("“I am "), emphasis(text("very tired,” he said"))],
      [quotation(1, 17)],
      "“[q1 I am ]*[…q1 very tired,]” he said*",
    ],
    [
      "out of an element",
      [emphasis(text("He: “I am")), text(" tired.”")],
      [quotation(5, 16)],
      "*He: “[q5 I am]*[…q5  tired.]”",
    ],
    ["in an element", [emphasis(text("a “b” c")), text("d")], [quotation(3, 4)], "*a “[q3 b]” c*d"],
    ["in a quotation", [text("a b c d")], [quotation(4, 5), quotation(2, 7)], "a [q2 b [q4 c] d]"],
    [
      "in a quotation's element",
      [text("a "), emphasis(text("b c")), text(" d")],
      [quotation(0, 7), quotation(4, 5)],
      "[q0 a *b [q4 c]* d]",
    ],
    ["across another", [text("abcdef")], [quotation(0, 4), quotation(2, 6)], "[q0 ab[q2 cd]][…q2 ef]"],
    ["after another", [text("abcdef")], [quotation(0, 3), quotation(3, 6)], "[q0 abc][q3 def]"],
    ["before a footnote", [text("abc"), { type: "footnoteReference", identifier: "x" }], [quotation(0, 3)], "[q0 abc]"],
  ])("%s", (_, children, quotations, expected) => {
    expect(markedText(createEntry({ id: "a", body: [paragraph(...children)], quotations }))).toEqual(["", expected]);
  });

  test("in the headline and over paragraphs", () => {
    const body = [paragraph(text("he said")), { type: "code" as const, value: "x" }, paragraph(text("and left"))];
    const entry = createEntry({ id: "a", headline: "“No,”", body, quotations: [quotation(1, 4), quotation(10, 23)] });
    expect(textOf(entry).slice(10, 23)).toBe("said\n\nx\n\nand ");
    expect(markedText(entry)).toEqual(["“[q1 No,]”", "he [q10 said]", "", "[…q10 and ]left"]);
  });

  test("of no length, or outside the text, is none", () => {
    const quotations = [quotation(3, 3), quotation(4, 2), quotation(90, 99)];
    expect(markQuotations(createEntry({ id: "a", body: [paragraph(text("abcdef"))], quotations })).size).toBe(0);
  });
});

describe("any quotations", () => {
  const phrasing = fc.letrec<{ node: PhrasingContent }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.string({ maxLength: 6 }).map(text),
      fc.constantFrom<PhrasingContent>(
        { type: "break" },
        { type: "inlineCode", value: "code" },
        { type: "image", url: "x", alt: "alt" },
      ),
      fc.array(tie("node"), { maxLength: 3 }).map((children) => emphasis(...children)),
    ),
  })).node;
  const entries = fc
    .record({
      headline: fc.option(fc.string({ maxLength: 6 }), { nil: undefined }),
      paragraphs: fc.array(fc.array(phrasing, { maxLength: 5 }), { maxLength: 4 }),
      ranges: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }),
    })
    .map(({ headline, paragraphs, ranges }) => {
      const quotations = ranges.map(([start, end], index) => quotation(start, end, `q${index}`));
      const entry = createEntry({ id: "a", body: paragraphs.map((children) => paragraph(...children)), quotations });
      return headline === undefined ? entry : { ...entry, headline };
    });

  /** Leaves in order, each with the ids of the quotations it stands in. */
  function leaves(nodes: readonly MarkedPhrasing[], inside: string[] = []): [string, string[]][] {
    return nodes.flatMap((node) => {
      if (node.type === "quotation") return leaves(node.children, [...inside, node.quotation.id]);
      if ("children" in node) return leaves(node.children, inside);
      return [[textOf([node]), inside] as [string, string[]]];
    });
  }

  /** The same nodes without those of quotations. */
  function leavesOnly(nodes: readonly MarkedPhrasing[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === "quotation") return leavesOnly(node.children);
      return ["children" in node ? { ...node, children: leavesOnly(node.children) } : node];
    });
  }

  test("cover exactly their text, and nothing is lost or changed", () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const before = structuredClone(entry);
        const marked = markQuotations(entry);
        expect(entry).toEqual(before);
        const headline = entry.headline === undefined ? [] : [marked.get(entry) ?? [text(entry.headline)]];
        const blocks = [
          ...headline,
          ...entry.body.map((node) => marked.get(node) ?? (node as { children: PhrasingContent[] }).children),
        ];
        const found = blocks.flatMap((block, index) => {
          let at = blocks.slice(0, index).reduce((length, before) => length + textOf(leavesOnly(before)).length + 2, 0);
          return leaves(block).map(([value, inside]) => ({
            start: at,
            end: (at += value.length),
            inside: inside.toSorted(),
          }));
        });
        const visible = found.filter(({ start, end }) => start < end);
        const covering = (start: number, end: number): string[] =>
          entry.quotations.filter(({ range }) => range.start <= start && range.end >= end).map(({ id }) => id);
        expect(visible).toEqual(
          visible.map(({ start, end }) => ({ start, end, inside: covering(start, end).toSorted() })),
        );
        expect(
          blocks
            .map((block) =>
              leaves(block)
                .map(([value]) => value)
                .join(""),
            )
            .join("\n\n"),
        ).toBe(textOf(entry));
      }),
    );
  });

  test("take time that grows with the text, however many stand in one another", () => {
    const quotations = Array.from({ length: 20_000 }, (_, index) => quotation(index % 7, 40_000 - index, `q${index}`));
    const entry = createEntry({ id: "a", body: [paragraph(text("x".repeat(40_000)))], quotations });
    expect(markQuotations(entry).get(entry.body[0] as FlowContent)).toBeDefined();
  });

  test("no range cuts a character in two", () => {
    const body = [paragraph(text("a😍b"))];
    const marked = markQuotations(createEntry({ id: "a", body, quotations: [quotation(2, 4, "q1")] }));
    const [before, node] = marked.get(body[0] as FlowContent) ?? [];
    expect([before, node?.type === "quotation" ? node.children : undefined]).toEqual([text("a😍"), [text("b")]]);
  });
});
