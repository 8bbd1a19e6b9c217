import fc from "fast-check";
import type { MdastEdit } from "../src/index.ts";
import { markdown } from "./arbitrary-markdown.ts";

/** Blocks of a digest, and what changes how the text around it is read. */
const blocks = [
  "# News\n",
  'Rain *today* in [Lorsk](https://lorsk.example "port").\n',
  "- one\n- two\n\n- three\n",
  "1. a\n   > b\n2. c\n",
  "> quoted\nlazy\n",
  "| a | b |\n| - | - |\n| [x] | `y` |\n",
  "```js\nlet a;\n```\n",
  "~~~\n```\n~~~\n",
  "    code\n\n\tmore\n",
  "<div>\n*a*\n\n</div>\n",
  "<!-- a\n\nb -->\n",
  "Title\n=====\n",
  "[x]: /x\n",
  "[Y z]: <y> 'title'\n",
  "[^1]: note\n\n    more\n",
  "See [x], [y Z][], ![x][y\nz] and[^1].\n",
  "> [x] and [y\n> z]\n",
  "***\n",
  "---\n",
  "- [ ] task www.a.b\n- [x] &amp; \\* a@b.c\n",
  "\n",
  "a\r\nb\r\rc\r\n",
  "\0 \ud800 \u00a0\n",
];

/** What may be typed at the start of a line. */
const openers = [
  "```\n",
  "~~~\n",
  "---\n",
  "<!--\n",
  "-->\n",
  "<div>\n",
  "> ",
  "- ",
  "    ",
  "\t",
  "1. ",
  "# ",
  "| ",
  "===\n",
];
const others = [
  "[x]: /new\n",
  "[^1]: x\n",
  "[x]",
  "[^1]",
  "\n",
  "\n\n",
  "\r",
  "\r\n",
  "a",
  " ",
  "`",
  "*",
  "]",
  "\\",
  "\0",
  "\uFEFF",
];

/** A text of several blocks, some with front matter. */
export const digest: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "---\na: b\n---\n", "---\n", "\uFEFF"),
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...blocks) }, { weight: 1, arbitrary: markdown }), {
      maxLength: 24,
    }),
    fc.constantFrom("\n", "\n", "", "\r\n"),
  )
  .map(([start, parts, between]) => start + parts.join(between));

/** What to do next with a text; `undo` takes back what was done last. */
export interface Step {
  at: number;
  size: number;
  text: string;
  atLineStart: boolean;
  undo: boolean;
}

/** Steps of an author. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    at: fc.nat(),
    size: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(200)),
    text: fc.oneof(
      fc.constant(""),
      fc.constantFrom(...openers),
      fc.constantFrom(...others),
      fc.constantFrom(...blocks),
      markdown,
    ),
    atLineStart: fc.boolean(),
    undo: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

/** The edit that a step is in a text. */
export function editOf(source: string, { at, size, text, atLineStart }: Step): MdastEdit {
  const offset = at % (source.length + 1);
  const start = atLineStart ? source.lastIndexOf("\n", offset - 1) + 1 : offset;
  return { start, end: Math.min(source.length, start + size), text };
}

/** The text after an edit. */
export function applyEdit(source: string, { start, end, text }: MdastEdit): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** The edit that takes an edit of a text back. */
export function inverse(source: string, { start, end, text }: MdastEdit): MdastEdit {
  return { start, end: start + text.length, text: source.slice(start, end) };
}
