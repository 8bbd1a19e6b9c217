import fc from "fast-check";
import { structuredMarkdown } from "./arbitrary-blocks.ts";
import { inlinePieces } from "./arbitrary-inlines.ts";

const containers = ["> ", "- ", "* ", "+ ", "1. ", "2. ", "2) ", "[^a]: ", "- [ ] ", "[x] "];
const blocks = [
  "# ",
  "## ",
  "---",
  "===",
  "```",
  "~~~",
  "| a | b |\n|---|:-:|",
  "[a]: /u",
  "[a]: <b> 'c'",
  "    ",
  "---\na: b\n---\n",
];
const spaces = ["\n", "\n", "\n\n", " ", "  ", "\t", "\r\n", "\r", "  \n", "\\\n"];

/** Markdown from the pieces that constructs are made of, in any order: what nobody would write. */
export const scatteredMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...containers) },
      { weight: 1, arbitrary: fc.constantFrom(...blocks) },
      { weight: 5, arbitrary: fc.constantFrom(...inlinePieces) },
      { weight: 3, arbitrary: fc.constantFrom(...spaces) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

/** Pieces in any order, or blocks in blocks. */
export const markdown: fc.Arbitrary<string> = fc.oneof(scatteredMarkdown, structuredMarkdown);
