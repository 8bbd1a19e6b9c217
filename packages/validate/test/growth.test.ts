import { createDigest, createEntry, createSection, lineStarts, positionAt, type Digest } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { applyFixes, lint } from "../src/index.ts";

/** One paragraph and nothing else. */
function paragraph(source: string): Digest {
  const starts = lineStarts(source);
  const position = positionAt(starts, 0, source.length);
  const body = [
    { type: "paragraph" as const, position, children: [{ type: "text" as const, value: source, position }] },
  ];
  const entries = [createEntry({ id: "entry", body, position })];
  return createDigest({
    id: "growth",
    issueDate: "2024-03-14",
    lineStarts: starts,
    sections: [createSection({ id: "section", entries })],
  });
}

/** What makes careless expressions and searches take time in the square of the length. */
const patterns = [
  "a",
  " ",
  "\u00A0",
  "a  ",
  "a\u00A0",
  '"a" ',
  "“",
  "”",
  "“a ",
  "“a “b” c” ",
  "a‘s ",
  "It's it’s ",
  "( ",
  " )",
  "a , ",
  "[",
  "1",
  "ABC ",
  "Aaa ",
  "Aaa of ",
  "2023 ",
  "Monday, October 3, 2023 ",
  "on Monday, 31 April. ",
  "on Monday, 4 May. ",
  "hhttps://a.b/c ",
  "www.a ",
  "a-",
  "a. ",
  "a: B ",
  "a\n",
];

describe("30 kB of one pattern", { timeout: 20_000 }, () => {
  // The time limit of a test is the measure: what grows with the square takes minutes.
  test.each(patterns.map((pattern) => [pattern]))("%j", (pattern) => {
    const source = pattern.repeat(30_000 / pattern.length);
    const dictionary = { correct: () => false, suggest: () => [] };
    const messages = lint(paragraph(source), { source, preset: "strict", dictionary });
    expect(applyFixes(source, messages).output.length).toBeLessThanOrEqual(2 * source.length);
  });
});
