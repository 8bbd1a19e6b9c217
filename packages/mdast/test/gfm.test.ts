import type { Nodes } from "mdast";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import { describe, expect, test } from "vitest";
import { parseMdast } from "../src/index.ts";
import { autolinks, strikethrough, tables, taskLists, type GfmExample } from "./gfm-examples.ts";

/** Without classes, and without space between tags of blocks. */
function render(markdown: string): string {
  return toHtml(toHast(parseMdast(markdown)))
    .replaceAll(/ class="[^"]*"/gu, "")
    .replaceAll(/\s*(<\/?(?:p|li|ul|blockquote|table|thead|tbody|tr|th|td)\b[^>]*>)\s*/gu, "$1");
}

describe.each<[string, readonly GfmExample[]]>([
  ["4.10 tables", tables],
  ["5.3 task list items", taskLists],
  ["6.5 strikethrough", strikethrough],
  ["6.9 autolinks", autolinks],
])("GFM %s", (_section, examples) => {
  test.each(examples)("%i %s", (_number, _about, markdown, html) => expect(render(markdown)).toBe(html));
});

/** `type`, or `type:label`, and what is in it. */
function outline(node: Nodes): string {
  const label = node.type === "footnoteReference" || node.type === "footnoteDefinition" ? `:${node.identifier}` : "";
  if (node.type === "text") return JSON.stringify(node.value);
  return node.type + label + ("children" in node ? `(${node.children.map(outline).join(" ")})` : "");
}

/** What the page on footnotes in GitHub's documentation ("Basic writing and formatting syntax") shows and says. */
test.each([
  [
    "a note",
    "Rain[^1].\n\n[^1]: Much.",
    'root(paragraph("Rain" footnoteReference:1 ".") footnoteDefinition:1(paragraph("Much.")))',
  ],
  [
    "a note of more than one line",
    "Rain[^1].\n\n[^1]: Much.  \n    And wind.",
    'root(paragraph("Rain" footnoteReference:1 ".") footnoteDefinition:1(paragraph("Much." break "And wind.")))',
  ],
  [
    "names do not show and may be words",
    "Rain[^note].\n\n[^Note]: Much.",
    'root(paragraph("Rain" footnoteReference:note ".") footnoteDefinition:note(paragraph("Much.")))',
  ],
  [
    "the place of a note makes no difference",
    "[^1]: Much.\n\nRain[^1] and wind[^1].",
    'root(footnoteDefinition:1(paragraph("Much.")) paragraph("Rain" footnoteReference:1 " and wind" footnoteReference:1 "."))',
  ],
  [
    "a reference without a note is text",
    "Rain[^2].\n\n[^1]: Much.",
    'root(paragraph("Rain[^2].") footnoteDefinition:1(paragraph("Much.")))',
  ],
  [
    "a note of several blocks",
    "Rain[^1].\n\n[^1]: Much.\n\n    - And wind.\n\n    ```\n    code\n    ```\n\nSun.",
    'root(paragraph("Rain" footnoteReference:1 ".") footnoteDefinition:1(paragraph("Much.") list(listItem(paragraph("And wind."))) code) paragraph("Sun."))',
  ],
  ["a note goes on lazily", "[^1]: Much\nand long.", 'root(footnoteDefinition:1(paragraph("Much\\nand long.")))'],
  [
    "a note in a quotation",
    "> [^1]: Much.\n> Rain[^1].",
    'root(blockquote(footnoteDefinition:1(paragraph("Much.\\nRain" footnoteReference:1 "."))))',
  ],
  [
    "names hold no space",
    "Rain[^a b].\n\n[^a b]: Much wind.",
    'root(paragraph("Rain[^a b].") paragraph("[^a b]: Much wind."))',
  ],
])("footnotes: %s", (_about, markdown, expected) => expect(outline(parseMdast(markdown))).toBe(expected));
