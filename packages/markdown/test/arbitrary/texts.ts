import * as fc from "fast-check";

/** Pieces of text that look like markup of some kind. */
const hostile = [
  "#",
  "# a",
  "1. b",
  "1) b",
  "+ c",
  "- d",
  "* e",
  "> f",
  "[!CORRECTION] 2023-10-05",
  "[!NOTE]",
  "Sources: A, B",
  "Source: x",
  "— Mira Talen",
  "-- x",
  "**",
  "*",
  "_",
  "__",
  "~~",
  "~",
  "`",
  "```",
  "<",
  ">",
  "<b>",
  "</b>",
  "<!-- x -->",
  "<br>",
  "<sub>",
  "&amp;",
  "&",
  "&#35;",
  "\\",
  "\\*",
  "[a](b)",
  "[a]: b",
  "[^1]",
  "![x](y)",
  "]",
  "[",
  "](",
  "|",
  "| a |",
  "|-|",
  "---",
  "===",
  "+++",
  "***",
  "___",
  "www.example.org",
  "https://example.org/a_b",
  "a@example.org",
  "{{ tag }}",
  "{% tag %}",
  "}}",
  "%}",
  "{#id}",
  "import x from 'y'",
  "export default a",
  "1、",
  "①",
  "(3) ",
  "Title: x",
  ":",
  "Head:",
  "Head.",
  "“",
  "”",
  '"',
  "'",
  "«",
  "🦀",
  "👩‍👩‍👧",
  "مرحبا",
  "שלום",
  "日本語",
  "ǆ",
  "é",
  " ",
  "  ",
  "\t",
  "\n",
  "a",
  "word",
  "Lorsk",
  ".",
  ",",
  ";",
  "!",
  "?",
] as const;

/** Text as a reader gives it: no line starts or ends with white space, none is blank. */
export const proseText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...hostile) },
      fc.constantFrom("one", "two", " three ", "Kessia", " "),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => tidy(pieces.join("")));

/** Any text at all that passes the text gate, white space at its ends included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 8 })
  .map((pieces) => passes(pieces.join("")))
  .map((text) => text || "x");

/** A short plain word or two, as names have. */
export const nameText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "Mira Talen",
    "Interior Ministry",
    "The Lorsk Post",
    "Varenia",
    "O. Kesh, Jr.",
    "A; B",
    "Sources: x",
    "«Вести»",
  ),
  proseText.map((text) => text.replaceAll("\n", " ")),
);

function tidy(text: string): string {
  const lines = passes(text)
    .split("\n")
    .map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n") || "x";
}

/** Without what the text gate replaces. */
function passes(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu, "");
}
