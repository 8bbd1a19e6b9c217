import { expect, test } from "vitest";
import { fromMdast, type MdastTree } from "../src/index.ts";

type Node = { type: string } & Record<string, unknown>;

function tree(...children: Node[]): MdastTree {
  return { type: "root", children };
}

function text(value: string): Node {
  return { type: "text", value };
}

function paragraph(...children: Node[]): Node {
  return { type: "paragraph", children };
}

function heading(depth: number, ...children: Node[]): Node {
  return { type: "heading", depth, children };
}

/** The first body of the only section. */
function bodyOf(...children: Node[]): unknown {
  return fromMdast(tree(...children)).digest.sections[0]?.entries[0]?.body;
}

test("null fields of mdast are absent", () => {
  const link = { type: "link", url: "https://example.org", title: null, children: [text("a")] };
  const code = { type: "code", lang: null, meta: null, value: "b" };
  expect(bodyOf(paragraph(link), code)).toEqual([
    {
      type: "paragraph",
      children: [{ type: "link", url: "https://example.org", children: [{ type: "text", value: "a" }] }],
    },
    { type: "code", value: "b" },
  ]);
});

test("references are resolved, from the tree and from outside", () => {
  const reference = (label: string): Node => ({
    type: "linkReference",
    identifier: label,
    label,
    referenceType: "full",
    children: [text(label)],
  });
  const definition = { type: "definition", identifier: "a", label: "A", url: "https://example.org/a", title: null };
  const { digest, messages } = fromMdast(
    tree(paragraph(reference("a"), text(" "), reference("B"), text(" "), reference("c")), definition),
    {
      definitions: { b: { url: "https://example.org/b", title: "Bee" } },
    },
  );
  expect(digest.sections[0]?.entries[0]?.body).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "link", url: "https://example.org/a", children: [{ type: "text", value: "a" }] },
        { type: "text", value: " " },
        { type: "link", url: "https://example.org/b", title: "Bee", children: [{ type: "text", value: "B" }] },
        { type: "text", value: " [c][c]" },
      ],
    },
    { type: "definition", identifier: "a", label: "A", url: "https://example.org/a" },
  ]);
  expect(messages).toEqual([
    {
      ruleId: "dangling",
      severity: "warning",
      reason: "Unexpected reference to `c`, expected a definition of it: add `[c]: https://…` or remove the reference",
      actual: "c",
    },
  ]);
});

test("unknown nodes keep their text and are reported", () => {
  const { digest, messages } = fromMdast(
    tree({ type: "callout", children: [paragraph(text("One."))] }, { type: "math", value: "x^2" }),
  );
  expect(digest.sections[0]?.entries.map(({ body }) => body)).toEqual([
    [{ type: "paragraph", children: [{ type: "text", value: "One." }] }],
    [{ type: "paragraph", children: [{ type: "text", value: "x^2" }] }],
  ]);
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ["unknown-node", "callout"],
    ["unknown-node", "math"],
  ]);
});

test("nesting without end becomes text", () => {
  let inner: Node = text("deep");
  for (let depth = 0; depth < 5000; depth++) inner = { type: "emphasis", children: [inner] };
  let block: Node = paragraph(inner);
  for (let depth = 0; depth < 5000; depth++) block = { type: "blockquote", children: [block] };
  expect(JSON.stringify(fromMdast(tree(paragraph(text("first")), block)).digest)).toContain('"value":"deep"');
});

test("fields given from outside win, and keep their places", () => {
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } };
  const { digest } = fromMdast(
    tree(heading(1, text("Other")), heading(2, text("Courts")), paragraph(text("A ruling."))),
    {
      fields: { title: "Title", publication: { publisher: "Varenia Watch" }, issueDate: "2023-10-03" },
      positions: { title: place },
    },
  );
  expect({
    title: digest.title,
    id: digest.id,
    positions: digest.positions,
    sections: digest.sections.map(({ title }) => title),
  }).toEqual({
    title: "Title",
    id: "varenia-watch-2023-10-03",
    positions: { title: place },
    sections: ["Other"],
  });
});

test("a builder can say where entries open and how their headline is written", () => {
  const lead = paragraph(
    { type: "strong", children: [text("Post-war situation.")] },
    text(" The border stayed closed."),
  );
  const { digest } = fromMdast(
    tree(
      heading(2, text("Courts")),
      { ...paragraph(text("First.")), data: { digestkit: { entry: { id: "first" } } } },
      paragraph(text("Still first.")),
      { ...lead, data: { digestkit: { entry: { headline: "runIn" } } } },
    ),
    { entryStyle: { Courts: "break" } },
  );
  expect(digest.sections[0]?.entries.map(({ id, headline, body }) => ({ id, headline, blocks: body.length }))).toEqual([
    { id: "first", headline: undefined, blocks: 2 },
    { id: "post-war-situation", headline: "Post-war situation.", blocks: 1 },
  ]);
});

test("text of a tree with positions is mapped onto its source", () => {
  const source = "a &amp; b\\*";
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 12 } };
  const { digest } = fromMdast(tree({ ...paragraph({ ...text("a & b*"), position }), position }), { source });
  const [block] = digest.sections[0]?.entries[0]?.body ?? [];
  expect(block?.type === "paragraph" && block.children[0]?.position).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 12, offset: 11 },
    runs: [0, 0, 2, 2, 2, 7, 3, 7, 9, 5, 9, 11],
  });
});

test("the tree is not changed", () => {
  const given = tree(
    heading(2, text("A {#a}")),
    paragraph({ type: "html", value: "<sub>" }, text("x"), { type: "html", value: "</sub>" }),
  );
  const before = structuredClone(given);
  fromMdast(given);
  expect(given).toEqual(before);
});

test("pairs of allowed tags become elements, everything else stays visible", () => {
  const html = (value: string): Node => ({ type: "html", value });
  const { digest, messages } = fromMdast(
    tree(
      paragraph(
        html("<sub>"),
        text("2"),
        html("</sub>"),
        html("<!-- note -->"),
        html("<b>"),
        text("x"),
        html("</b>"),
        html("<kbd>"),
      ),
    ),
  );
  expect(digest.sections[0]?.entries[0]?.body).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "sub", children: [{ type: "text", value: "2" }] },
        { type: "comment", value: " note " },
        { type: "text", value: "<b>x</b><kbd>" },
      ],
    },
  ]);
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ["raw-html", "<b>"],
    ["raw-html", "</b>"],
    ["raw-html", "<kbd>"],
  ]);
});
