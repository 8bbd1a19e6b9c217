import fc from "fast-check";

/** What inline constructs are made of. */
export const inlinePieces: readonly string[] = [
  ..."`*_~[]()!<>&\\:;.@\"'|#=-+/,?",
  "``",
  "**",
  "__",
  "~~",
  "](u)",
  '](u "t")',
  "](<u v> 't')",
  "[a]",
  "[a][]",
  "[b][a]",
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
  "<!A",
  "<div>",
  "<pre>",
  "<script>",
  "</script>",
  "<![CDATA[",
  "]]>",
  "&amp;",
  "&notit;",
  "&#35;",
  "&#x1F600;",
  "\\*",
  "\\[",
  "\\|",
  "www.a.b",
  "WWW.a.b/(c)",
  "http://a.b",
  "https://x.y/z_(a)",
  "a@b.c",
  "mailto:a@b.c",
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

const spaces = [" ", " ", "  ", "\t"];

/** A line of text without a line ending. */
export const inlineLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...inlinePieces) },
      { weight: 2, arbitrary: fc.constantFrom("a", "b", "foo") },
      { weight: 2, arbitrary: fc.constantFrom(...spaces) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));
