import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineStarts, pointAt, positionAt } from "../src/line-starts.ts";

test.each([
  ["", [0]],
  ["a", [0]],
  ["a\n", [0, 2]],
  ["a\r\nb\rc\nd", [0, 3, 5, 7]],
  ["\n\r\n\r", [0, 1, 3, 4]],
  ["a\u0085b\u2028c\u2029d", [0, 2, 4, 6]],
  ["a\u000bb\u000cc", [0]],
])("%j", (source, starts) => {
  expect(lineStarts(source)).toEqual(starts);
});

test("points", () => {
  const starts = lineStarts("ab\r\ncd");
  expect([0, 2, 3, 4, 6].map((offset) => pointAt(starts, offset))).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 3, offset: 2 },
    { line: 1, column: 4, offset: 3 },
    { line: 2, column: 1, offset: 4 },
    { line: 2, column: 3, offset: 6 },
  ]);
  expect(positionAt(starts, 1, 5)).toEqual({
    start: { line: 1, column: 2, offset: 1 },
    end: { line: 2, column: 2, offset: 5 },
  });
});

test("line and column lead back to the offset", () => {
  const lines = fc.array(fc.constantFrom("\r", "\n", "\r\n", "\u2028", "a", "bc")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(lines, (source) => {
      const starts = lineStarts(source);
      for (let offset = 0; offset <= source.length; offset++) {
        const { line, column } = pointAt(starts, offset);
        expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
        expect(starts[line] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(offset);
      }
    }),
  );
});
