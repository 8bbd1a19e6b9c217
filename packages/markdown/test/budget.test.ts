import { expect, test } from "vitest";
import { fromMarkdown } from "../src/index.ts";
import { textOf } from "@digestkit/schema";

/** A text of about so many characters, made of repetitions. */
function repeat(piece: string, size: number): string {
  return piece.repeat(Math.floor(size / piece.length));
}

const size = 60_000;

/** Letters and digits of a text. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What makes a parser that tries again and again need more than linear time. */
test.each<[name: string, source: string]>([
  ["brackets that never close", repeat("[", size)],
  ["nested brackets", `${repeat("[", size / 2)}a${repeat("]", size / 2)}`],
  ["links that never close", repeat("[a](", size)],
  ["references that nothing defines", repeat("[foo][bar] ", size)],
  ["emphasis that never closes", repeat("*a ", size)],
  ["alternating delimiters", `${repeat("*_", size / 2)}a${repeat("_*", size / 2)}`],
  ["comments that never close", `a ${repeat("<!-- a ", size)}`],
  ["instructions that never close", `a ${repeat("<?", size)}`],
  ["an address that never comes", `${repeat("a_", size)}@`],
  ["definitions of one label", repeat("[a]: /u\n", size)],
  ["a table that is wide and sparse", `${repeat("|a", 4000)}\n${repeat("|-", 4000)}\n${repeat("|\n", 4000)}`],
])("%s are read without a message about their number", (_name, source) => {
  const { digest, messages } = fromMarkdown(source);
  expect(messages.filter(({ ruleId }) => ruleId === "parse-budget")).toEqual([]);
  if (!source.includes("]: ")) expect(wordsOf(textOf(digest))).toBe(wordsOf(source));
});

test.each<[name: string, source: string]>([
  ["one long run of stars", `${repeat("*", size / 2)}a${repeat("*", size / 2)}`],
  ["emphasis within emphasis", `${repeat("*a **b ", size / 2)}${repeat("a** b* ", size / 2)}`],
])("%s become plain text, and are reported once", (_name, source) => {
  const { digest, messages } = fromMarkdown(source);
  const about = messages.filter(({ ruleId }) => ruleId === "parse-budget");
  expect(about).toHaveLength(1);
  expect(about[0]?.place?.start.offset).toBe(0);
  expect(textOf(digest).replace(/\s+/gu, "")).toBe(source.replace(/\s+/gu, ""));
});

test.each<[name: string, source: string]>([
  ["block quotations in block quotations", `${repeat("> ", size)}a`],
  ["lists in lists on one line", `${repeat("- ", size)}a`],
])("%s become text from the 33rd on, and are reported once", (_name, source) => {
  const { digest, messages } = fromMarkdown(source);
  const about = messages.filter(({ ruleId }) => ruleId === "parse-budget");
  expect(about.map(({ place }) => place?.start.offset)).toEqual([0]);
  expect(textOf(digest).replace(/\s+/gu, "")).toBe(source.slice(64).replace(/\s+/gu, ""));
});

test("lists nested too deep become text from there on", () => {
  const source = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- item ${depth}\n`).join("");
  const { digest, messages } = fromMarkdown(`---\ntitle: Lists\n---\n${source}`);
  expect(messages.map(({ ruleId, place }) => [ruleId, place?.start.line])).toEqual([["parse-budget", 36]]);
  expect(textOf(digest).match(/item \d+/gu)).toHaveLength(60);
});

test("what stands beside a block that nests too deep is read as Markdown", () => {
  const deep = `${repeat("*a **b ", 5000)}${repeat("b** a* ", 5000)}`;
  const { digest, messages } = fromMarkdown(`## Courts\n\n> {{ tag }} ${deep}\n\n- *one*\n- two\n`);
  expect(messages.map(({ ruleId, place }) => [ruleId, place?.start.line])).toContainEqual(["parse-budget", 3]);
  expect(digest.sections[0]?.title).toBe("Courts");
  expect(digest.sections[0]?.entries.flatMap(({ body }) => textOf(body))).toContain("one");
});

test("emphasis a hundred levels deep is still emphasis", () => {
  const { messages } = fromMarkdown(`${"*a **b ".repeat(45)}${"b** a* ".repeat(45)}\n`);
  expect(messages.filter(({ ruleId }) => ruleId === "parse-budget")).toEqual([]);
});

test("a source over the limit gives an empty digest and one error", () => {
  const { digest, messages } = fromMarkdown("## Courts\n", { maxBytes: 5, file: "a.md" });
  expect(digest.sections).toEqual([]);
  expect(messages).toEqual([
    {
      ruleId: "input-size",
      severity: "error",
      reason: "Unexpected input of 10 bytes, expected at most 5: split it, or raise the limit for a source you trust",
      file: "a.md",
      actual: "10",
      expected: ["5"],
    },
  ]);
});

test("long ordinary documents stay within the budget", () => {
  const list = repeat("- [A report](https://example.org/report_one?a=b_c) by *Mira Talen* on `the_thing`\n", 60_000);
  expect(fromMarkdown(`## Links\n\n${list}`).messages).toEqual([]);
});
