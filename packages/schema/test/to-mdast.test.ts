import { describe, expect, test } from "vitest";
import { createDigest, createEntry, createSection } from "../src/create-digest.ts";
import type { Digest, Entry, EntryStyle, FlowContent, PhrasingContent } from "../src/index.ts";
import { toMdast } from "../src/to-mdast.ts";
import { everyField } from "./every-field.ts";

const text = (value: string): PhrasingContent => ({ type: "text", value });
const paragraph = (...children: PhrasingContent[]): FlowContent => ({ type: "paragraph", children });
const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): FlowContent => ({
  type: "heading",
  depth,
  children: [text(value)],
});
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
const children = (fields: Partial<Digest>): FlowContent[] => toMdast(createDigest({ id: "d", ...fields })).children;

test("nothing", () => {
  expect(toMdast(createDigest({ id: "d" }))).toEqual({ type: "root", children: [] });
});

test("title, abstract, nested sections and corrections; untitled sections have no heading", () => {
  const inner = (id: string, title: string): ReturnType<typeof createSection> =>
    createSection({ id, title, entries: [createEntry({ id: `${id}-e`, body: [paragraph(text(id))] })] });
  expect(
    children({
      title: "T",
      abstract: [paragraph(text("a"))],
      sections: [
        {
          ...inner("s", "S"),
          abstract: [paragraph(text("sa"))],
          sections: [{ ...inner("n", ""), sections: [inner("m", "M")] }],
        },
        inner("u", ""),
      ],
      corrections: [{ id: "c", target: "d", datePublished: "2024-01-02", text: "One.\n\nTwo.", severity: "typo" }],
    }),
  ).toEqual([
    heading(1, "T"),
    paragraph(text("a")),
    heading(2, "S"),
    paragraph(text("sa")),
    paragraph(text("s")),
    paragraph(text("n")),
    heading(3, "M"),
    paragraph(text("m")),
    paragraph(text("u")),
    {
      type: "blockquote",
      children: [paragraph(text("[!CORRECTION] 2024-01-02")), paragraph(text("One.")), paragraph(text("Two."))],
    },
  ]);
});

test("headings end at depth 6", () => {
  const nested = Array.from({ length: 8 }).reduce<ReturnType<typeof createSection>>(
    (section) => createSection({ id: "s", title: "S", sections: [section] }),
    createSection({ id: "s", title: "S" }),
  );
  expect(children({ sections: [nested] }).map((node) => node.type === "heading" && node.depth)).toEqual([
    2, 3, 4, 5, 6, 6, 6, 6, 6,
  ]);
});

describe("entries", () => {
  const entries: Entry[] = [
    createEntry({ id: "a", headline: "A", body: [paragraph(text("one")), paragraph(text("two"))] }),
    createEntry({ id: "b", body: [paragraph(text("three"))] }),
    createEntry({ id: "c", headline: "C", body: [{ type: "code", value: "x" }] }),
  ];
  const plain: FlowContent[] = [paragraph(text("one")), paragraph(text("two"))];
  const runIn: FlowContent[] = [
    paragraph(strong("A"), text(" "), text("one")),
    paragraph(text("two")),
    paragraph(text("three")),
    paragraph(strong("C")),
    { type: "code", value: "x" },
  ];
  const items = [
    { type: "listItem", spread: true, children: runIn.slice(0, 2) },
    { type: "listItem", spread: false, children: runIn.slice(2, 3) },
    { type: "listItem", spread: true, children: runIn.slice(3) },
  ];
  test.each<[EntryStyle, unknown[]]>([
    ["heading", [heading(3, "A"), ...plain, paragraph(text("three")), heading(3, "C"), { type: "code", value: "x" }]],
    ["runIn", runIn],
    ["paragraph", runIn],
    ["list", [{ type: "list", ordered: false, spread: true, children: items }]],
    ["numbered", [{ type: "list", ordered: true, start: 1, spread: true, children: items }]],
    [
      "break",
      [
        heading(3, "A"),
        ...plain,
        { type: "thematicBreak" },
        paragraph(text("three")),
        { type: "thematicBreak" },
        heading(3, "C"),
        { type: "code", value: "x" },
      ],
    ],
  ])("in style %s", (entryStyle, expected) => {
    expect(children({ sections: [createSection({ id: "s", title: "S", entryStyle, entries })] }).slice(1)).toEqual(
      expected,
    );
    expect(children({ sections: [createSection({ id: "s", title: "S", entryStyle })] })).toEqual([heading(2, "S")]);
  });

  test("sources are listed unless the body links to the same", () => {
    const link: PhrasingContent = { type: "link", url: "https://example.org/a", children: [text("The Post")] };
    const linked = { name: "The Post", url: "https://example.org/a" };
    const section = (sources: Entry["sources"]): FlowContent[] =>
      children({
        sections: [createSection({ id: "s", entries: [createEntry({ id: "e", body: [paragraph(link)], sources })] })],
      });
    expect(section([linked])).toEqual([paragraph(link)]);
    expect(section([])).toEqual([paragraph(link)]);
    expect(section([linked, { name: "The Courier" }])).toEqual([
      paragraph(link),
      paragraph(text("Sources: "), link, text(", "), text("The Courier")),
    ]);
  });
});

describe("pull quote", () => {
  test.each<[string, Partial<Digest>["pullQuote"], FlowContent[]]>([
    ["bare", { text: "We stay.", fidelity: "unchecked" }, [paragraph(text("We stay."))]],
    [
      "in marks, of two paragraphs",
      { text: "We stay.\n\nAll of us.", marks: { open: "“", close: "”" }, fidelity: "unchecked" },
      [paragraph(text("“"), text("We stay.")), paragraph(text("All of us."), text("”"))],
    ],
    [
      "as content, with name and medium",
      {
        text: "We stay.",
        content: [paragraph(strong("We"), text(" stay."))],
        attribution: { name: "Ana Bel", medium: "Statement", url: "https://example.org/" },
        fidelity: "unchecked",
      },
      [
        paragraph(strong("We"), text(" stay.")),
        paragraph(text("— Ana Bel, "), { type: "link", url: "https://example.org/", children: [text("Statement")] }),
      ],
    ],
    [
      "with a name",
      { text: "We stay.", attribution: { name: "Ana Bel" }, fidelity: "unchecked" },
      [paragraph(text("We stay.")), paragraph(text("— "), text("Ana Bel"))],
    ],
  ])("%s", (_, pullQuote, expected) => {
    expect(children(pullQuote ? { pullQuote } : {})).toEqual([{ type: "blockquote", children: expected }]);
  });
});

test("keeps positions, and shares nothing with the digest", () => {
  const before = structuredClone(everyField);
  const root = toMdast(everyField);
  expect(root.position).toEqual(everyField.position);
  expect(root.children[0]).toEqual({
    type: "heading",
    depth: 1,
    children: [{ type: "text", value: "Lorsk Monitor 7", position: everyField.positions?.["title"] }],
  });
  root.children.forEach((node) => Object.assign(node, { type: "changed", position: undefined }));
  expect(everyField).toEqual(before);
});
