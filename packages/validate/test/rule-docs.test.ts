import { describe, expect, test } from "vitest";
import { lint, rules } from "../src/index.ts";
import { readSample } from "./read-sample.ts";
import { dictionaryWithout } from "./rule-cases.ts";

const dictionary = dictionaryWithout({ clalled: ["called"], claled: [] });

function reported(source: string, ruleId: string): string[] {
  const messages = lint(readSample(source), { source, dictionary });
  return messages.filter((message) => message.ruleId === ruleId).map(({ reason }) => reason);
}

describe.each(rules.map((rule) => [rule.id, rule.docs] as const))("the example of %s", (id, { example, summary }) => {
  test("is reported", () => expect(reported(example.incorrect, id).length).toBeGreaterThan(0));
  test("is fine when corrected", () => expect(reported(example.correct, id)).toEqual([]));
  test("reads as `Unexpected …, expected …: remedy`", () => {
    for (const reason of reported(example.incorrect, id))
      expect(reason).toMatch(/^Unexpected .*, expected .*: .*[^.]$/u);
    expect(summary).toMatch(/^Reports .*\.$/u);
  });
});
