import { expect, test } from "vitest";
import { parseDigest, parseJson, placeMessages, type Message } from "../src/index.ts";

test("parseJson gives the value, or where the text stops being JSON", () => {
  expect(parseJson('\ufeff{"a": [1]}')).toEqual({ value: { a: [1] }, messages: [] });
  expect(parseJson("null")).toEqual({ value: null, messages: [] });
  expect(parseJson('{\n  "a": 1,\n}', { file: "a.json" })).toEqual({
    messages: [
      {
        ruleId: "json-syntax",
        severity: "error",
        reason: "Unexpected `}`, expected a key in double quotes: correct the JSON",
        place: { start: { line: 3, column: 1, offset: 12 }, end: { line: 3, column: 2, offset: 13 } },
        file: "a.json",
      },
    ],
  });
});

test("placeMessages finds values and unknown keys, in the order of the text", () => {
  const source = '{\n  "rules": { "spelling": 7 },\n  "presett": "strict"\n}';
  const message = (ruleId: string, path: Message["path"]): Message => ({
    ruleId,
    severity: "error",
    reason: ruleId,
    ...(path && { path }),
  });
  const messages = [
    message("whole", undefined),
    message("unknown-key", ["presett"]),
    message("value", ["rules", "spelling"]),
  ];
  expect(
    placeMessages(messages, { source, file: "a.json" }).map(({ ruleId, place, file }) => [
      ruleId,
      place && source.slice(place.start.offset, place.end.offset),
      file,
    ]),
  ).toEqual([
    ["value", "7", "a.json"],
    ["unknown-key", '"presett"', "a.json"],
    ["whole", undefined, "a.json"],
  ]);
  expect(placeMessages(messages, {})).toEqual(messages);
});

test("a single choice is not “one of these”", () => {
  const { messages } = parseDigest({ id: "varenia-1" });
  expect(messages.find(({ path }) => path?.[0] === "schemaVersion")?.reason).toBe(
    "Unexpected missing value in `schemaVersion`, expected `1.0`: use it",
  );
});
