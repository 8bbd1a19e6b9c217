import fc from "fast-check";

const containers = ["> ", "- ", "* ", "+ ", "1. ", "2. ", "2) ", "[^a]: ", "- [ ] ", "[x] "];
const blocks = ["# ", "## ", "---", "===", "```", "~~~", "| a | b |\n|---|:-:|", "[a]: /u", "[a]: <b> 'c'", "    "];
const inlines = [
  ..."`*_~[]()!<>&\\:;.@\"'|#=-+",
  "``",
  "**",
  "__",
  "~~",
  "](u)",
  '](u "t")',
  "[a]",
  "[a][]",
  "[^a]",
  "![",
  "![^a]",
  "<b>",
  "</b>",
  '<a href="b">',
  "<!--",
  "-->",
  "<?",
  "?>",
  "<div>",
  "<script>",
  "</script>",
  "<![CDATA[",
  "]]>",
  "&amp;",
  "&#35;",
  "\\*",
  "\\[",
  "www.a.b",
  "http://a.b",
  "https://x.y/z_(a)",
  "a@b.c",
  "<a@b.c>",
  "<http://a>",
  "a",
  "b",
  "foo",
  "x_y",
  "1",
  "é",
  "“",
  "😀",
  "\u00a0",
  "\0",
  "\ud800",
];
const spaces = ["\n", "\n", "\n\n", " ", "  ", "\t", "\r\n", "\r", "  \n", "\\\n"];

/** Markdown from the pieces that constructs are made of, in any order. */
export const markdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...containers) },
      { weight: 1, arbitrary: fc.constantFrom(...blocks) },
      { weight: 5, arbitrary: fc.constantFrom(...inlines) },
      { weight: 3, arbitrary: fc.constantFrom(...spaces) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));
