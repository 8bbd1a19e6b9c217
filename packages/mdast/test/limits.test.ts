import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { parseMdast, type MdastMessage } from "../src/index.ts";

interface Limits {
  maxDepth?: number;
  maxLength?: number;
  maxLinks?: number;
}

/** What is said of a source under limits, and of which part. */
function messagesOf(source: string, limits: Limits): string[] {
  const messages: MdastMessage[] = [];
  parseMdast(source, { ...limits, messages });
  return messages.map(
    ({ ruleId, place }) =>
      `${ruleId} ${place.start.line}:${place.start.column} ${JSON.stringify(source.slice(place.start.offset, place.end.offset))}`,
  );
}

test.each<[string, string, Limits, string[]]>([
  ["a quotation in a quotation, two levels allowed", "> > a\n", { maxDepth: 2 }, []],
  ["one more", "> > > a\n", { maxDepth: 2 }, ['max-depth 1:1 "> > > a"']],
  ["items on lines of their own", "- a\n  - b\n    - c\n", { maxDepth: 2 }, ['max-depth 3:1 "    - c"']],
  ["once for all of a text", "> > > a\n\nb\n\n> > > c\n", { maxDepth: 2 }, ['max-depth 1:1 "> > > a"']],
  ["a thematic break is no marker", "> > ***\n", { maxDepth: 2 }, []],
  ["as many brackets as allowed", "[[a]]\n\n[b]\n", { maxLinks: 2 }, []],
  ["one bracket more", "> [[\n> [a]]]\n", { maxLinks: 2 }, ['max-links 2:3 "["']],
  ["a text as long as allowed", "a\r\nb", { maxLength: 4 }, []],
  ["a longer one", "a\r\nbcd", { maxLength: 4 }, ['max-length 2:2 "cd"']],
])("%s", (_name, source, limits, expected) => {
  expect(messagesOf(source, limits)).toEqual(expected);
});

test("a message has the fields of a VFileMessage", () => {
  const messages: MdastMessage[] = [];
  parseMdast("> > a", { maxDepth: 1, messages });
  expect(messages).toEqual([
    {
      ruleId: "max-depth",
      severity: "warning",
      reason: "Unexpected nesting of containers, expected at most 1 levels: nest less, or raise `maxDepth`",
      place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
    },
  ]);
});

function outline(node: Nodes): string {
  return "value" in node
    ? JSON.stringify(node.value)
    : `${node.type}(${"children" in node ? node.children.map(outline).join(" ") : ""})`;
}

test.each<[string, string, Limits, string]>([
  ["deeper markers", "> > a\n> > b", { maxDepth: 1 }, 'root(blockquote(paragraph("> a\\n> b")))'],
  ["further brackets", "[[a](b)](c)", { maxLinks: 1 }, 'root(paragraph(link("[a") "](c)"))'],
  ["a text that is too long", "# a\n\nb", { maxLength: 3 }, 'root(paragraph("# a\\n\\nb"))'],
])("%s are text", (_name, source, limits, expected) => {
  expect(outline(parseMdast(source, limits))).toBe(expected);
});

test("positions: points, offsets that look like points, or none", () => {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } };
  const at = (positions: "points" | "offsets" | false): unknown =>
    parseMdast("Rain", { positions }).children[0]?.position;
  expect(at("points")).toEqual(position);
  expect(JSON.parse(JSON.stringify(at("offsets")))).toEqual(position);
  expect(at(false)).toBeUndefined();
});

test.each([undefined, null, 7, new Uint8Array(1)])("%j is no source", (value) => {
  expect(() => parseMdast(value as unknown as string)).toThrow(
    new TypeError(`Unexpected ${typeof value} as source, expected a string`),
  );
});
