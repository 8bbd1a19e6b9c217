import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlowContent } from "@digestkit/schema";
import { serialise } from "../src/to-markdown/serialise.ts";
import { flowBlocks } from "./arbitrary/content.ts";
import { reread, wordsOf } from "./canonical.ts";
import { patient, sampling } from "./property.ts";

/** The footnote that generated references refer to: without it they are text. */
const footnote: FlowContent = {
  type: "footnoteDefinition",
  identifier: "1",
  label: "1",
  children: [{ type: "paragraph", children: [{ type: "text", value: "Note." }] }],
};
const documents = flowBlocks.map((blocks) => [...blocks, footnote]);

test("written blocks keep every word", patient, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      expect(wordsOf(reread(blocks))).toBe(wordsOf(blocks));
    }),
    sampling,
  );
});

test("blocks that were read once are written and read without any change", patient, () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const read = reread(blocks);
      expect(reread(read)).toEqual(read);
    }),
    sampling,
  );
});

describe("the head of a block quotation", () => {
  const text = (value: string): FlowContent => ({ type: "paragraph", children: [{ type: "text", value }] });
  const quote = (...children: FlowContent[]): FlowContent => ({ type: "blockquote", children });
  const comment: FlowContent = { type: "comment", value: " digestkit target: a " };
  const definition: FlowContent = { type: "definition", identifier: "!note", label: "!NOTE", url: "/a" };

  test.each<[name: string, blocks: FlowContent[], written: string]>([
    ["says what it is", [quote(text("[!NOTE]\nCareful."))], "> [!NOTE]\n> Careful.\n"],
    [
      "may come after a comment",
      [quote(comment, text("[!TYPO] 2024-03-16"))],
      "> <!-- digestkit target: a -->\n>\n> [!TYPO] 2024-03-16\n",
    ],
    ["stands in quotations too", [quote(quote(text("[!NOTE]")))], "> > [!NOTE]\n"],
    ["is text where it is no word", [quote(text("[!NOTE](/a)"))], "> \\[!NOTE]\\(/a)\n"],
    ["is text behind words", [quote(text("See\n[!NOTE]"))], "> See\n> \\[!NOTE]\n"],
    ["is text outside of one", [text("[!NOTE]")], "\\[!NOTE]\n"],
    ["is text where it would be a reference", [quote(text("[!NOTE]")), definition], "> \\[!NOTE]\n\n[!NOTE]: /a\n"],
  ])("%s", (_, blocks, written) => {
    expect(serialise(blocks)).toBe(written);
    expect(wordsOf(reread(blocks))).toBe(wordsOf(blocks));
  });
});
