import { describe, expect, test } from "vitest";
import { createDigest, createEntry, createSection } from "../src/create-digest.ts";
import type { FlowContent, PhrasingContent } from "../src/index.ts";
import { textBlocks } from "../src/text-blocks.ts";
import { textOf } from "../src/text-of.ts";
import { everyField } from "./every-field.ts";

const text = (value: string): PhrasingContent => ({ type: "text", value });
const paragraph = (...children: PhrasingContent[]): FlowContent => ({ type: "paragraph", children });

describe("textOf", () => {
  test.each<[string, FlowContent[] | PhrasingContent[], string]>([
    ["nothing", [], ""],
    ["an empty paragraph between two", [paragraph(text("a")), paragraph(), paragraph(text("b"))], "a\n\n\n\nb"],
    ["phrasing", [text("a"), { type: "strong", children: [text("b")] }, { type: "inlineCode", value: "c" }], "abc"],
    ["a break and an image", [text("a"), { type: "break" }, { type: "image", url: "x", alt: "b" }], "a\nb"],
    ["a comment only", [{ type: "comment", value: "x" }], ""],
    [
      "comments, definitions and thematic breaks have none",
      [
        { type: "comment", value: "x" },
        { type: "definition", identifier: "a", url: "b" },
        { type: "thematicBreak" },
        paragraph(text("a"), { type: "comment", value: "x" }, { type: "footnoteReference", identifier: "1" }),
      ],
      "a",
    ],
    [
      "lists, quotations, tables, code, headings and footnotes",
      [
        { type: "heading", depth: 2, children: [text("h")] },
        { type: "blockquote", children: [paragraph(text("q"))] },
        {
          type: "list",
          ordered: false,
          spread: false,
          children: [
            { type: "listItem", spread: false, children: [paragraph(text("i1"))] },
            { type: "listItem", spread: false, children: [paragraph(text("i2"))] },
          ],
        },
        { type: "code", value: "x = 1\n" },
        {
          type: "table",
          align: [null],
          children: [{ type: "tableRow", children: [{ type: "tableCell", children: [text("t")] }] }],
        },
        { type: "footnoteDefinition", identifier: "1", children: [paragraph(text("f"))] },
      ],
      "h\n\nq\n\ni1\n\ni2\n\nx = 1\n\n\nt\n\nf",
    ],
  ])("%s", (_, content, expected) => {
    expect(textOf(content)).toBe(expected);
  });

  test("of an entry is its headline and its body", () => {
    expect(textOf(createEntry({ id: "a", headline: "H", body: [paragraph(text("b"))] }))).toBe("H\n\nb");
    expect(textOf(createEntry({ id: "a", headline: "H" }))).toBe("H");
    expect(textOf(createEntry({ id: "a", headline: "H", headlineContent: [text("C")] }))).toBe("C");
  });

  test("of a digest is that of all its blocks", () => {
    expect(textOf(everyField).split("\n\n").slice(0, 3)).toEqual(["Lorsk Monitor 7", "We stay.", everyFieldText]);
  });
});

const everyFieldText = "The talks went on, Ana Bel said: we stay.";

describe("textBlocks", () => {
  test("in reading order, with owners, leaves and offsets", () => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
    const entry = createEntry({
      id: "e",
      headline: "Head",
      body: [
        paragraph({ type: "text", value: "One", position }, { type: "break" }, text("two")),
        { type: "code", value: "c" },
      ],
    });
    const inner = createSection({ id: "t", title: "Inner", titleContent: [text("In"), text("ner")] });
    const section = createSection({
      id: "s",
      title: "Title",
      positions: { title: position },
      abstract: [paragraph(text("sa"))],
      entries: [entry],
      sections: [inner],
    });
    const untitled = createSection({ id: "u" });
    const digest = createDigest({
      id: "d",
      title: "Digest",
      pullQuote: { text: "Pull", fidelity: "unchecked", positions: { text: position } },
      abstract: [paragraph(text("a")), paragraph(text("bc")), paragraph(text("d"))],
      sections: [section, untitled],
      corrections: [{ id: "c", target: "e", datePublished: "2024-01-01", text: "Wrong", severity: "typo" }],
    });
    const field = (end: number, more: object = {}): object => ({ type: "field", start: 0, end, ...more });
    const leaf = (end: number, more: object = {}): object => ({ type: "text", start: 0, end, ...more });
    expect(textBlocks(digest)).toEqual([
      { kind: "title", text: "Digest", offset: 0, leaves: [field(6)] },
      { kind: "pullQuote", text: "Pull", offset: 0, leaves: [field(4, { position })] },
      { kind: "abstract", text: "a", offset: 0, leaves: [leaf(1)], node: "paragraph" },
      { kind: "abstract", text: "bc", offset: 3, leaves: [leaf(2)], node: "paragraph" },
      { kind: "abstract", text: "d", offset: 7, leaves: [leaf(1)], node: "paragraph" },
      { kind: "sectionTitle", text: "Title", offset: 0, leaves: [field(5, { position })], section },
      { kind: "sectionAbstract", text: "sa", offset: 0, leaves: [leaf(2)], node: "paragraph", section },
      { kind: "headline", text: "Head", offset: 0, leaves: [field(4)], entry, section },
      {
        kind: "body",
        text: "One\ntwo",
        offset: 6,
        node: "paragraph",
        leaves: [leaf(3, { position }), { type: "break", start: 3, end: 4 }, { type: "text", start: 4, end: 7 }],
        entry,
        section,
      },
      {
        kind: "body",
        text: "c",
        offset: 15,
        node: "code",
        leaves: [{ type: "code", start: 0, end: 1 }],
        entry,
        section,
      },
      {
        kind: "sectionTitle",
        text: "Inner",
        offset: 0,
        leaves: [leaf(2), { type: "text", start: 2, end: 5 }],
        section: inner,
      },
      { kind: "correction", text: "Wrong", offset: 0, leaves: [field(5)] },
    ]);
  });
});
