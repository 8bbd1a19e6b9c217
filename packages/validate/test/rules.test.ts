import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { applyFixes, lint, rules, toPretty } from "../src/index.ts";
import { once } from "../src/memoize.ts";
import { readSample } from "./read-sample.ts";
import { lintOptionsOf, ruleCases, type RuleCase } from "./rule-cases.ts";

const cases = ruleCases();

/** `actual` of these is a value of the document, which its place may hold in other words (`October 3, 2023`). */
const valueRules = new Set(["date-plausible"]);

describe.each(cases.map((subject) => [`${subject.rule}/${subject.name}`, subject] as const))("%s", (_, subject) => {
  const { source } = subject;
  const found = once(() => lint(readSample(source, subject.options.language), lintOptionsOf(subject, rules)));

  test(subject.name.startsWith("ok.") ? "reports nothing" : "reports something", () => {
    expect(found().filter((message) => message.ruleId === subject.rule).length > 0).toBe(subject.name.startsWith("ng."));
  });

  test("reports what messages.json says", async () => {
    const messages = found();
    await expectStage(subject, "messages.json", messages.length > 0 ? JSON.stringify(messages) : undefined);
  });

  test("prints what report.txt shows", async () => {
    const messages = found();
    const results = [{ file: subject.options.file ?? "sample.txt", source, messages }];
    await expectStage(subject, "report.txt", messages.length > 0 ? toPretty(results) : undefined);
  });

  test("is mended to output.txt, and no further", async () => {
    const { output } = applyFixes(source, found(), { unsafe: true });
    await expectStage(subject, "output.txt", output === source ? undefined : output);
    const again = lint(readSample(output, subject.options.language), lintOptionsOf({ ...subject, source: output }, rules));
    expect(applyFixes(output, again, { unsafe: true }).output).toBe(output);
  });

  test("places are what the reasons talk about", () => {
    for (const { place, actual, ruleId, fix, suggestions = [] } of found()) {
      if (place && actual !== undefined && !valueRules.has(ruleId)) {
        expect(source.slice(place.start.offset, place.end.offset)).toBe(actual);
      }
      for (const { range } of [...(fix?.edits ?? []), ...suggestions.flatMap(({ edits }) => edits)]) {
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(source.length);
      }
    }
  });
});

test("every rule has cases of both kinds", () => {
  const kinds = new Map(rules.map((rule) => [rule.id, new Set<string>()]));
  for (const { rule, name } of cases) kinds.get(rule)?.add(name.slice(0, 3));
  expect([...kinds].filter(([, found]) => found.size < 2).map(([id]) => id)).toEqual([]);
});

async function expectStage({ folder }: RuleCase, file: string, text: string | undefined): Promise<void> {
  const path = folder + file;
  const wanted = text !== undefined && file.endsWith(".json") ? await format(text, { parser: "json", printWidth: 120 }) : text;
  if (process.env["UPDATE"] === "1") {
    if (wanted === undefined) rmSync(path, { force: true });
    else writeFileSync(path, wanted);
  }
  expect(wanted).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}
