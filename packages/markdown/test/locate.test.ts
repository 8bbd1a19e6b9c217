import { locate, textOf, type Digest, type Entry } from "@digestkit/schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromMarkdown } from "../src/index.ts";
import { patient, sampling } from "./property.ts";

function entriesOf(digest: Digest): Entry[] {
  return digest.sections.flatMap(({ entries }) => entries);
}

/** What the source has where the text of its entries has these words. */
function sourceOf(source: string, words: string): string | undefined {
  const { digest } = fromMarkdown(source);
  for (const entry of entriesOf(digest)) {
    const start = textOf(entry).indexOf(words);
    if (start < 0) continue;
    const place = locate(digest, entry, { start, end: start + words.length });
    return place && source.slice(place.start.offset, place.end.offset);
  }
  return undefined;
}

test.each([
  ["a word", "## Port\n\nThe quay is open.\n", "quay", "quay"],
  ["an escape", "## Port\n\nTwo \\*quays\\*.\n", "*quays*", "\\*quays\\*"],
  ["behind an escape", "## Port\n\n\\*\\_ quay.\n", "quay", "quay"],
  ["a reference", "## Port\n\nQuay &amp; pier &mdash; open.\n", "& pier —", "&amp; pier &mdash;"],
  ["a reference for two characters", "## Port\n\nquay &NotEqualTilde; pier\n", "pier", "pier"],
  ["over a line ending", "## Port\n\nThe quay  \nis open.\n", "is open", "is open"],
  ["over indented lines", "## Port\n\nThe\n   quay.\n", "The\nquay", "The\n   quay"],
  ["in a quotation", "## Port\n\nText.\n\n> The *east*\n> quay.\n", "east\nquay", "east*\n> quay"],
  ["in a lazy line", "## Port\n\nText.\n\n> The east\nquay.\n", "east\nquay", "east\nquay"],
  ["in an item", "## Port\n\nText.\n\n- The east\n  quay\n", "east\nquay", "east\n  quay"],
  ["in an item behind a tab", "## Port\n\nText.\n\n-\tThe east\n\tquay\n", "east\nquay", "east\n\tquay"],
  ["in a quotation behind a tab", "## Port\n\nText.\n\n>\tThe\n>\t east\n", "The\neast", "The\n>\t east"],
  ["with CRLF", "## Port\r\n\r\nText.\r\n\r\n> The east\r\n> quay &lt;\r\n", "quay <", "quay &lt;"],
  ["below a check box", "## Port\n\nText.\n\n- [ ]\t\n  east quay\n", "quay", "quay"],
  ["in a table", "## Port\n\nText.\n\n| a |\n| - |\n| b \\| quay |\n", "| quay", "\\| quay"],
  ["behind a byte order mark", "\uFEFF## Port\n\nThe &#113;uay.\n", "quay", "&#113;uay"],
])("%s", (_name, source, words, expected) => {
  expect(sourceOf(source, words)).toBe(expected);
});

const words = [
  "quay",
  "\\*",
  "&amp;",
  "&#113;",
  "\\&",
  "*east*",
  "**b**",
  "`c d`",
  "<x",
  "[pier](/p)",
  "ё",
  "😀",
  "www.a.example",
];
const between = [" ", " ", "", "\n", "  \n", "\t\n", "\\\n", "\n   "];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...between)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(""));

/** Text in containers: what each puts before its first line, and before those that follow. */
const contained = fc
  .tuple(
    text,
    fc.array(fc.constantFrom("> |> ", ">\t|>\t", "- |  ", "-\t|\t", "1. |   ", "[^a]: |    ", "- [ ] |  ")),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([inner, prefixes, ending]) => {
    const source = prefixes.reduce((lines, prefix) => {
      const [first = "", others = ""] = prefix.split("|");
      return first + lines.replaceAll("\n", `\n${others}`);
    }, inner);
    return `## Port\n\nText[^a].\n\n${source}\n`.replaceAll("\n", ending);
  });

test("every letter is where it is said to be", patient, () => {
  fc.assert(
    fc.property(contained, (source) => {
      const { digest } = fromMarkdown(source);
      for (const entry of entriesOf(digest)) {
        for (const { index, 0: letter } of textOf(entry).matchAll(/[^\s\ufffd]/gu)) {
          const place = locate(digest, entry, { start: index, end: index + letter.length });
          const slice = place && source.slice(place.start.offset, place.end.offset);
          expect([letter, `\\${letter}`, ...referencesTo(letter)]).toContain(slice);
        }
      }
    }),
    { ...sampling, numRuns: 5 * sampling.numRuns },
  );
});

function referencesTo(letter: string): string[] {
  if (letter === "&") return ["&amp;"];
  return letter === "q" ? ["&#113;"] : [];
}
