import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { parseMdast } from "../src/index.ts";
import { reference } from "./oracle.ts";

function outline(node: Nodes): string {
  const inner = "children" in node ? `(${node.children.map(outline).join(" ")})` : "";
  return node.type + inner;
}

function missing(node: Nodes): number {
  const inner = "children" in node ? node.children.reduce((sum, child) => sum + missing(child), 0) : 0;
  return inner + (node.position ? 0 : 1);
}

test("addresses found in finished text have positions", () => {
  const source = '"www.a.b"';
  expect(missing(reference(source))).toBeGreaterThan(0);
  expect(missing(parseMdast(source))).toBe(0);
  expect(outline(parseMdast(source))).toBe(outline(reference(source)));
});

test("front matter that never ends does not hide containers", () => {
  expect(outline(reference("---\n> a"))).toBe("root(thematicBreak paragraph(text))");
  expect(outline(parseMdast("---\n> a"))).toBe("root(thematicBreak blockquote(paragraph(text)))");
});

test("a text after a check box and a line ending starts on its own line", () => {
  const startOf = (tree: Nodes): unknown =>
    JSON.stringify(tree).match(/"value":"a","position":\{"start":(\{[^}]*\})/u)?.[1];
  expect(startOf(reference("- [ ]\n  a"))).toBe('{"line":1,"column":7,"offset":6}');
  expect(startOf(parseMdast("- [ ]\n  a"))).toBe('{"line":2,"column":1,"offset":6}');
});

test("a check box that its item lost is text", () => {
  // This build of the reference checks itself; the other one sets `checked` on the root.
  expect(() => reference("*\n[ ] a")).toThrow("Expected value to be truthy");
  expect(outline(parseMdast("*\n[ ] a"))).toBe("root(list(listItem()) paragraph(text))");
  expect(parseMdast("*\n[ ] a")).not.toHaveProperty("checked");
});

test("NUL beside a delimiter does not damage the text", () => {
  expect(JSON.stringify(reference("**\0*"))).toContain('"value":"**"');
  expect(JSON.stringify(parseMdast("**\0*"))).toContain('"value":"*"');
});

test("a text that ends with a line ending ends at the start of the next line", () => {
  const source = ">`\n>**a**";
  const end = (tree: Nodes): string | undefined =>
    JSON.stringify(tree).match(/"value":"`\\n","position":\{"start":[^}]*\},"end":(\{[^}]*\})/u)?.[1];
  expect(end(reference(source))).toBe('{"line":2,"column":2,"offset":4}');
  expect(end(parseMdast(source))).toBe('{"line":2,"column":1,"offset":3}');
});

test("CR and LF that end two lines of code are two line endings", () => {
  const source = ">```\r>\n>a";
  expect(JSON.stringify(reference(source))).toContain('"value":"a"');
  expect(JSON.stringify(parseMdast(source))).toContain('"value":"\\na"');
});
