import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import { tests } from "commonmark-spec";
import { describe, expect, test } from "vitest";
import { parseMdast } from "../src/index.ts";
import { firstDifference } from "./first-difference.ts";
import { oracle } from "./oracle.ts";

const examples = tests.map(({ markdown, html, number }) => ({
  number,
  markdown: markdown.replaceAll("→", "\t"),
  html: html.replaceAll("→", "\t"),
}));

/** The specification has no GFM: addresses stay text there. */
const commonmark = {
  frontMatter: false,
  tables: false,
  strikethrough: false,
  taskLists: false,
  footnotes: false,
  autolinks: false,
} as const;

/** Space between tags, and how characters are written, make no difference. */
function normalized(html: string): string {
  return html
    .replaceAll(/&gt;|&#x3E;/gu, ">")
    .replaceAll(/\s*(<\/?(?:p|li|ul|ol|blockquote|h[1-6]|hr|pre|div|table)\b[^>]*>)\s*/gu, "$1")
    .replaceAll(/ ?\/>/gu, ">")
    .replaceAll(/&quot;|&#34;|&#x22;/gu, '"')
    .replaceAll("&#x3C;", "&lt;")
    .replaceAll("&#x26;", "&amp;")
    .trim();
}

function render(markdown: string): string {
  return toHtml(toHast(parseMdast(markdown, commonmark), { allowDangerousHtml: true }), {
    allowDangerousHtml: true,
    allowDangerousCharacters: true,
    closeSelfClosing: true,
    characterReferences: { useNamedReferences: true },
  });
}

test("CommonMark 0.31.2 has 652 examples", () => expect(examples.length).toBe(652));

test("each example renders as the specification says", () => {
  const wrong = examples.filter(({ markdown, html }) => normalized(render(markdown)) !== normalized(html));
  expect(wrong.map(({ number, markdown, html }) => ({ number, html, rendered: render(markdown) }))).toEqual([]);
});

const variants: Record<string, (markdown: string) => string> = {
  "as it is": (markdown) => markdown,
  "without a final line ending": (markdown) => markdown.replace(/\n$/u, ""),
  "with CRLF": (markdown) => markdown.replaceAll("\n", "\r\n"),
  "with CR": (markdown) => markdown.replaceAll("\n", "\r"),
  "in a block quote": (markdown) => `> ${markdown.replaceAll(/\n(?=.)/gu, "\n> ")}`,
  "in a list": (markdown) => `- ${markdown.replaceAll(/\n(?=.)/gu, "\n  ")}\nafter`,
  "in a list in a block quote": (markdown) => markdown.replaceAll(/^/gmu, "> - "),
  "in a footnote": (markdown) => `[^1]: ${markdown.replaceAll(/\n(?=.)/gu, "\n    ")}\n\nafter`,
};

describe("each example gives the tree of the reference", () => {
  test.each(Object.entries(variants))("%s", (_name, vary) => {
    const sources = examples.map(({ markdown }) => vary(markdown));
    const different = sources.flatMap((source) => {
      const difference = firstDifference(parseMdast(source), oracle(source));
      return difference === undefined ? [] : [{ source, difference }];
    });
    expect(different).toEqual([]);
  });
});
