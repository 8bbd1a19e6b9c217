import { lineStarts, positionAt, type Message, type Severity } from "@digestkit/schema";
import { expect, test } from "vitest";
import { sortMessages } from "../src/index.ts";

function message(ruleId: string, severity: Severity, start?: number, end = start, file = "a.md"): Message {
  const place = start === undefined ? {} : { place: positionAt(lineStarts(""), start, end ?? start) };
  return { ruleId, severity, reason: ruleId, file, ...place };
}

test("messages are sorted by file, place, severity and rule, and the list given is left alone", () => {
  const inOrder = [
    message("whole-file", "info"),
    message("b-rule", "error", 2, 4),
    message("a-rule", "warning", 2, 4),
    message("b-rule", "warning", 2, 4),
    message("longer", "error", 2, 9),
    message("later", "error", 10),
    message("other-file", "error", 0, 1, "b.md"),
  ];
  const given = Object.freeze(inOrder.toReversed());
  expect(sortMessages(given)).toEqual(inOrder);
});

test("equals stay in their order", () => {
  const [first, second] = [
    { ...message("rule", "info", 1), note: "1" },
    { ...message("rule", "info", 1), note: "2" },
  ];
  expect(sortMessages([second, first])).toEqual([second, first]);
});
