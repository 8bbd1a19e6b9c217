import { expect, test } from "vitest";
import { parseMdast, type MdastMessage } from "../src/index.ts";

/** What is said of a source under limits. */
function messagesOf(source: string, limits: { maxDepth?: number; maxLength?: number; maxLinks?: number }): string[] {
  const messages: MdastMessage[] = [];
  parseMdast(source, { ...limits, messages });
  return messages.map(({ ruleId, offset }) => `${ruleId} ${offset}`);
}

test.each([
  ["a quotation in a quotation, two levels allowed", "> > a\n", { maxDepth: 2 }, []],
  ["one more", "> > > a\n", { maxDepth: 2 }, ["max-depth 0"]],
  ["items on lines of their own", "- a\n  - b\n    - c\n", { maxDepth: 2 }, ["max-depth 10"]],
  ["once for all of a text", "> > > a\n\nb\n\n> > > c\n", { maxDepth: 2 }, ["max-depth 0"]],
  ["a thematic break is no marker", "> > ***\n", { maxDepth: 2 }, []],
])("depth: %s", (_name, source, limits, expected) => {
  expect(messagesOf(source, limits)).toEqual(expected);
});
