import { parseDigest } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { fromText } from "../../src/from-text/from-text.ts";
import { outlineOf, type TestOutline } from "./outline-of.ts";

/** A text with the outline it has to get. */
export interface TextCase {
  name: string;
  source: string;
  outline: TestOutline;
  /** How many guesses are reported; none unless said. */
  guesses?: number;
}

/** Reads each text and compares all of it. */
export function testCases(cases: readonly TextCase[]): void {
  describe.each(cases)("$name", ({ source, outline, guesses = 0 }) => {
    const { digest, messages } = fromText(source, { file: "issue.txt" });

    test("is read as expected", () => {
      expect(outlineOf(digest)).toEqual(outline);
    });

    test("is a valid document", () => {
      expect(parseDigest(JSON.parse(JSON.stringify(digest))).messages).toEqual([]);
    });

    test("says what was guessed and nothing else", () => {
      expect(messages.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual(
        Array.from({ length: guesses }, () => ["guessed-structure", "info", "issue.txt"]),
      );
    });
  });
}
