import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Nodes, Paragraph, Root, Text } from "mdast";
import { describe, expect, test } from "vitest";
import {
  parseMdast,
  sourceOffsetAt,
  updateMdast,
  type MdastEdit,
  type MdastMessage,
  type MdastOptions,
  type UpdateOptions,
} from "../src/index.ts";
import { applyEdit, digest, inverse, steps } from "./arbitrary-edits.ts";
import { followSteps } from "./follow-steps.ts";
import { sampling } from "./property.ts";

describe(`random edits give the tree of a full parse (${sampling.numRuns} from seed ${sampling.seed})`, () => {
  test.each<[string, MdastOptions]>([
    ["points", {}],
    ["offsets", { positions: "offsets" }],
    ["no positions", { positions: false }],
    ["CommonMark alone", { frontMatter: false, tables: false, footnotes: false, taskLists: false, autolinks: false }],
    ["limits", { maxDepth: 2, maxLinks: 3, maxLength: 900 }],
  ])("%s", (_name, options) => {
    fc.assert(
      fc.property(digest, steps, (source, taken) => void followSteps(source, taken, options)),
      { ...sampling, numRuns: Math.ceil(sampling.numRuns / 10) },
    );
  });
});

/** The text with what is between `⟨` and `⟩` gone and what stands after `→` there instead. */
function edited(marked: string): { source: string; edit: MdastEdit } {
  const start = marked.indexOf("⟨");
  const middle = marked.indexOf("→");
  const end = marked.indexOf("⟩");
  const old = marked.slice(start + 1, middle);
  const source = marked.slice(0, start) + old + marked.slice(end + 1);
  return { source, edit: { start, end: start + old.length, text: marked.slice(middle + 1, end) } };
}

const cases = {
  "a letter": "# News\n\nRain ⟨→s⟩today.\n\nWind.\n",
  "a fence that swallows the rest": "a\n\n⟨→```\n⟩b\n\n[c]\n\n[c]: d\n",
  "a fence that is taken back": "a\n\n⟨```\n→⟩b\n\n[c]\n\n[c]: d\n",
  "the fence that closes another": "```\na\n⟨```→⟩\n\nb\n",
  "a definition that comes": "[a] and [b]\n\nc\n\n> [A]\n\n⟨→[a]: /d⟩\n",
  "a definition that goes": "[a] and [b]\n\n> [A]\n\n[a]⟨:→⟩ /d\n",
  "a definition that stays elsewhere": "[a]\n\n⟨[a]: /b→⟩\n\n[a]: /c\n",
  "a definition over two lines of a quotation": "> [a\n> b]\n\n⟨→[a b]: /c⟩\n",
  "a footnote that comes": "a[^1]\n\n![^1]\n\n⟨→[^1]: b⟩\n",
  "front matter that comes": "⟨→---⟩\na: b\n---\n\nc\n",
  "front matter that ends later": "---\na: b\n⟨---→⟩\n\nc\n\n---\n\nd\n",
  "front matter that ends at last": "---\na\n\nb\n\n⟨→---\n⟩c\n",
  "text before front matter": "⟨→a\n⟩---\nb: c\n---\n\nd\n",
  "a heading before front matter": "⟨→# a\n⟩---\nb: c\n---\n\nd\n",
  "an item that makes a list loose": "- a\n⟨→\n⟩- b\n\nc\n",
  "lists that become one": "- a\n\n⟨x\n\n→⟩- b\n",
  "a lazy line": "> a\n⟨\n→⟩b\n",
  "an underline": "a\n\nb\n⟨→---\n⟩\nc\n",
  "a table": "| a |\n| ⟨→-⟩ |\n| b |\n\nc\n",
  "a comment that never ends": "a\n\n⟨→<!--⟩\n\nb\n\n# c\n",
  "a line feed behind a carriage return": "# a\r⟨→\n⟩# b\n",
  "a carriage return before a line feed": "# a⟨→\r⟩\n# b\n",
  "a tab": "- a\n\n⟨→\t⟩b\n\nc\n",
  NUL: "a\n\n⟨→\0⟩b\n\nc\n",
  "a byte order mark that comes": "⟨→\uFEFF⟩# a\n\nb\n",
  "a byte order mark that goes": "⟨\uFEFF→⟩# a\n\nb\n",
  "a text with a byte order mark": "\uFEFF# a\n\n⟨b→cd⟩\n\ne\n",
  "all of it": "⟨a\n\nb\n→# c\n⟩",
  "the last line ending": "a\n\n```\nb⟨\n→⟩",
  nothing: "a\n\n⟨→⟩b\n",
};

test.each(Object.entries(cases))("%s", (_name, marked) => {
  const { source, edit } = edited(marked);
  const tree = updateMdast(parseMdast(source), edit);
  const after = applyEdit(source, edit);
  expect(JSON.stringify(tree)).toBe(JSON.stringify(parseMdast(after)));
  expect(JSON.stringify(updateMdast(tree, inverse(source, edit)))).toBe(JSON.stringify(parseMdast(source)));
});

test.each([3, 30])("a definition that %i paragraphs refer to", (count) => {
  const references = Array.from({ length: count }, (_, index) => `${index} [a]\n\nb\n\n`).join("");
  const tree = updateMdast(parseMdast(references), {
    start: references.length,
    end: references.length,
    text: "[a]: /c",
  });
  expect(tree).toEqual(parseMdast(`${references}[a]: /c`));
  expect(tree.children.filter((node) => node.type === "paragraph").length).toBe(2 * count);
});

describe("what is used again", () => {
  const source = "# a\n\nb *c* &amp;\n\n# d\n\ne *f* &amp;\n";

  test("blocks before the edit are the same objects", () => {
    const before = parseMdast(source);
    const after = updateMdast(before, { start: source.length - 1, end: source.length - 1, text: "!" });
    expect(after.children.map((node, index) => node === before.children[index])).toEqual([true, true, true, false]);
  });

  test("so are blocks behind an edit that moves nothing", () => {
    const before = parseMdast(source);
    const after = updateMdast(before, { start: 5, end: 6, text: "B" });
    expect(after.children.map((node, index) => node === before.children[index])).toEqual([true, false, true, true]);
  });

  test("and all blocks but one where there are no positions", () => {
    const before = parseMdast(source, { positions: false });
    const after = updateMdast(before, { start: 5, end: 5, text: "x\n" });
    expect(after.children.map((node, index) => node === before.children[index])).toEqual([true, false, true, true]);
  });

  const many = Array.from({ length: 20 }, (_, index) => `# ${index}\n\n*a*\n\n`).join("");

  test("what a fence swallowed comes back with it", () => {
    const before = parseMdast(many);
    const fenced = updateMdast(before, { start: 0, end: 0, text: "```\n" });
    const after = updateMdast(fenced, { start: 0, end: 4, text: "" });
    expect(fenced.children.length).toBe(1);
    expect(after.children.slice(1).every((node, index) => node === before.children[index + 1])).toBe(true);
  });

  test.each<[string, MdastEdit[]]>([
    [
      "what was typed into it is new",
      [
        { start: 100, end: 101, text: "b" },
        { start: 0, end: 4, text: "" },
      ],
    ],
    ["what came with the fence that closes it is new", [{ start: 29, end: 39, text: "```\n\n# X\n\n" }]],
  ])("and %s", (_name, edits) => {
    let source = `\`\`\`\n${many}`;
    let tree = updateMdast(parseMdast(many), { start: 0, end: 0, text: "```\n" });
    for (const edit of edits) {
      tree = updateMdast(tree, edit);
      source = applyEdit(source, edit);
    }
    expect(tree).toEqual(parseMdast(source));
  });
});

describe("blocks that moved", () => {
  const source = "a\n\n- *b* &amp; c\n  d\n";
  const moved = updateMdast(parseMdast(source), { start: 0, end: 0, text: "x\n\n" });
  const whole = parseMdast(`x\n\n${source}`);

  test("are plain data: own fields in their order, copied by spread and structured clone", () => {
    const [, , list] = moved.children;
    expect(Object.keys(list as object)).toEqual(Object.keys(whole.children[2] as object));
    expect({ ...list }).toEqual(whole.children[2]);
    expect(structuredClone(moved)).toEqual(whole);
    expect(moved).toEqual(whole);
  });

  test("keep the children they are given", () => {
    const tree = updateMdast(parseMdast(source), { start: 0, end: 0, text: "x\n\n" });
    const paragraph = tree.children[1] as Paragraph;
    paragraph.children = [];
    expect(paragraph).toEqual({ type: "paragraph", children: [], position: whole.children[1]?.position });
    expect(tree.children[2]).toBe(tree.children[2]);
  });

  test("say where their characters are", () => {
    const texts = (tree: Nodes): Text[] =>
      tree.type === "text" ? [tree] : "children" in tree ? tree.children.flatMap((child) => texts(child)) : [];
    const offsets = (tree: Root): number[][] =>
      texts(tree).map((node) => Array.from(node.value, (_, index) => sourceOffsetAt(node, index)));
    expect(offsets(moved)).toEqual(offsets(whole));
  });

  test("may be nested as deeply as anything", () => {
    const deep = "*a **b ".repeat(2000) + "** c*".repeat(2000);
    const tree = updateMdast(parseMdast(`x\n\n${deep}\n`), { start: 0, end: 0, text: "y" });
    expect((tree.children[1] as Paragraph).children.length).toBeGreaterThan(0);
  });
});

test("messages are those of the whole text", () => {
  const messages: MdastMessage[] = [];
  const before = parseMdast("> > a\n\nb\n", { maxDepth: 1, messages });
  const offsets = (): string[] => messages.splice(0).map(({ ruleId, place }) => `${ruleId} ${place.start.offset}`);
  expect(offsets()).toEqual(["max-depth 0"]);
  const after = updateMdast(before, { start: 7, end: 8, text: "c" }, { messages });
  expect(offsets()).toEqual(["max-depth 0"]);
  updateMdast(after, { start: 2, end: 4, text: "" }, { messages });
  expect(offsets()).toEqual([]);
});

describe("wrong arguments", () => {
  const tree = parseMdast("abc");
  const edit = { start: 0, end: 1, text: "" };

  test.each<[string, unknown, unknown, typeof TypeError | typeof RangeError, unknown?]>([
    ["a copy", structuredClone(tree), edit, TypeError],
    ["no tree", undefined, edit, TypeError],
    ["no edit", tree, undefined, TypeError],
    ["no text", tree, { start: 0, end: 1 }, TypeError],
    ["half an offset", tree, { ...edit, end: 0.5 }, TypeError],
    ["an offset as text", tree, { ...edit, start: "0" }, TypeError],
    ["an edit beyond the end", tree, { ...edit, end: 4 }, RangeError],
    ["an edit that ends before it begins", tree, { ...edit, start: 2 }, RangeError],
    ["messages that are no array", tree, edit, TypeError, { messages: {} }],
  ])("%s", (_name, previous, change, kind, options = {}) => {
    expect(() => updateMdast(previous as Root, change as MdastEdit, options as UpdateOptions)).toThrow(
      expect.objectContaining({
        name: kind.name,
        message: expect.stringMatching(/^Unexpected .*, expected /u),
      }) as Error,
    );
  });
});

const folder = process.env["DIGESTKIT_CORPORA"] ?? join(import.meta.dirname, "../../../../shared/corpora");
/** Every so many files are edited; `DIGESTKIT_CORPORA_STEP=1` edits all. */
const step = Number(process.env["DIGESTKIT_CORPORA_STEP"] ?? 40);
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:md|markdown)$/u.test(name))
      .sort()
      .filter((_name, index) => index % step === 0)
  : [];

describe.skipIf(files.length === 0)("real digests (skipped without DIGESTKIT_CORPORA)", () => {
  test(`${files.length} files give the tree of a full parse after edits`, { timeout: 900_000 }, () => {
    for (const [index, file] of files.entries()) {
      const source = readFileSync(join(folder, file), "utf8");
      const [taken = []] = fc.sample(steps, { numRuns: 1, seed: sampling.seed + index });
      followSteps(source, taken);
    }
  });
});
