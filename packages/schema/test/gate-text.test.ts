import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gateText } from "../src/gate-text.ts";
import type { Position } from "../src/index.ts";
import { lineStarts, pointAt } from "../src/line-starts.ts";

test("gives a clean source back as it is", () => {
  const source = "Line one.\n\tLine two: “é” 👍🏽.\n";
  const gated = gateText(source, { file: "a.txt" });
  expect({ ...gated, toSource: [0, 5, source.length].map(gated.toSource) }).toEqual({
    text: source,
    messages: [],
    toSource: [0, 5, source.length],
  });
});

describe("line endings and byte order mark", () => {
  test.each([
    ["empty", "", "", [0]],
    ["CRLF", "a\r\nb", "a\nb", [0, 1, 3, 4]],
    ["CR", "a\rb", "a\nb", [0, 1, 2, 3]],
    ["CR CRLF LF", "\r\r\n\n", "\n\n\n", [0, 1, 3, 4]],
    ["byte order mark", "\ufeffa", "a", [1, 2]],
    ["byte order mark and CRLF", "\ufeff\r\na\r\n", "\na\n", [1, 3, 4, 6]],
    ["no-break space at the start of a line", "a\n\ufeffb", "a\n\ufeffb", [0, 1, 2, 3, 4]],
  ])("%s", (_, source, text, offsets) => {
    const gated = gateText(source);
    expect(gated.text).toBe(text);
    expect(gated.messages).toEqual([]);
    expect(Array.from({ length: text.length + 1 }, (_unused, offset) => gated.toSource(offset))).toEqual(offsets);
  });
});

describe("what may not pass", () => {
  const place = (line: number, column: number, offset: number): Position => ({
    start: { line, column, offset },
    end: { line, column: column + 1, offset: offset + 1 },
  });
  test.each([
    ["a\0b", "a\ufffdb", "error", "Unexpected NUL character (U+0000), expected text: delete it", place(1, 2, 1)],
    [
      "a\r\nb\u001b[0m\u0007",
      "a\nb\ufffd[0m\ufffd",
      "error",
      "Unexpected control character (U+001B, the first of 2), expected text: delete it",
      place(2, 2, 4),
    ],
    [
      "\ufeffa\ud83d\ndc",
      "a\ufffd\ndc",
      "error",
      "Unexpected half of a surrogate pair (U+D83D), expected a whole character: type it again",
      place(1, 3, 2),
    ],
    [
      "\udc4d\ud83d",
      "\ufffd\ufffd",
      "error",
      "Unexpected half of a surrogate pair (U+DC4D, the first of 2), expected a whole character: type it again",
      place(1, 1, 0),
    ],
    ["\uffff", "\ufffd", "error", "Unexpected noncharacter (U+FFFF), expected text: delete it", place(1, 1, 0)],
    [
      "a\u0085b\u2028c\u2029",
      "a\nb\nc\n",
      "warning",
      "Unexpected line separator (U+0085, the first of 3), expected a line feed: end the line with the Enter key",
      { start: { line: 1, column: 2, offset: 1 }, end: { line: 2, column: 1, offset: 2 } },
    ],
  ])("%j", (source, text, severity, reason, where) => {
    const gated = gateText(source, { file: "a.txt" });
    expect(gated.text).toBe(text);
    const actual = source[where.start.offset];
    expect(gated.messages).toEqual([{ ruleId: "text-gate", severity, reason, place: where, file: "a.txt", actual }]);
  });
});

test("one message for each kind, in a fixed order", () => {
  const { messages } = gateText("\u2028\uffff\ud800\u0001\0".repeat(1000));
  expect(messages.map(({ reason }) => reason.replace(/ \(.*/u, ""))).toEqual([
    "Unexpected NUL character",
    "Unexpected control character",
    "Unexpected half of a surrogate pair",
    "Unexpected noncharacter",
    "Unexpected line separator",
  ]);
});

const source = fc
  .array(fc.oneof(fc.constantFrom("\r", "\n", "\r\n", "\0", "\ufeff", "\ud800", "\udc00", "\u2028", "👍"), fc.string()))
  .map((parts) => parts.join(""));

test("every character of the text is that of the source at its offset, lines are the same, and nothing is lost", () => {
  fc.assert(
    fc.property(source, (given) => {
      const { text, toSource } = gateText(given);
      const [gated, original] = [lineStarts(text), lineStarts(given)];
      let end = given.startsWith("\ufeff") ? 1 : 0;
      for (let offset = 0; offset < text.length; offset++) {
        const at = toSource(offset);
        expect(at).toBe(end);
        end = toSource(offset + 1);
        const written = given.slice(at, end);
        const isEnding = /^(?:\r\n?|[\n\u0085\u2028\u2029])$/u.test(written);
        const isReplaced = text[offset] === "\ufffd" && written.length === 1;
        expect(text[offset]).toBe(isEnding ? "\n" : isReplaced ? "\ufffd" : written);
        expect(pointAt(original, at).line).toBe(pointAt(gated, offset).line);
      }
      expect(end).toBe(given.length);
    }),
  );
});

test("a gated text passes unchanged", () => {
  fc.assert(
    fc.property(source, (given) => {
      const { text } = gateText(given);
      expect(gateText(text)).toMatchObject({ text: text.replace(/^\ufeff/u, ""), messages: [] });
    }),
  );
});
