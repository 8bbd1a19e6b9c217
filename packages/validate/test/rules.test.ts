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
  const { source, options } = subject;
  const found = once(() => lint(readSample(source, options.language), lintOptionsOf(subject, rules)));

  test("`ng.` is reported, `ok.` is not", () => {
    const own = found().filter((message) => message.ruleId === subject.rule);
    expect(own.length > 0).toBe(subject.name.startsWith("ng."));
  });

  test("reports what messages.json says", async () => {
    const messages = found().length > 0 ? await formatted(JSON.stringify(found())) : undefined;
    expect(messages).toBe(stage(subject, "messages.json", messages));
  });

  test("prints what report.txt shows", () => {
    const results = [{ file: options.file ?? "sample.txt", source, messages: found() }];
    const report = found().length > 0 ? toPretty(results) : undefined;
    expect(report).toBe(stage(subject, "report.txt", report));
  });

  test("is mended to output.txt, and no further", () => {
    const { output } = applyFixes(source, found(), { unsafe: true });
    const mended = output === source ? undefined : output;
    expect(mended).toBe(stage(subject, "output.txt", mended));
    const again = lint(readSample(output, options.language), lintOptionsOf({ ...subject, source: output }, rules));
    expect(applyFixes(output, again, { unsafe: true }).output).toBe(output);
  });

  test("places are what the reasons talk about", () => {
    const slices = found().flatMap(({ place, actual, ruleId }) =>
      place && actual !== undefined && !valueRules.has(ruleId)
        ? [{ slice: source.slice(place.start.offset, place.end.offset), actual }]
        : [],
    );
    expect(slices.map(({ slice }) => slice)).toEqual(slices.map(({ actual }) => actual));
  });
});

test("every rule has cases of both kinds, and every case a rule", () => {
  const kinds = rules.flatMap(({ id }) => [`${id} ng`, `${id} ok`]);
  expect(new Set(cases.map(({ rule, name }) => `${rule} ${name.slice(0, 2)}`))).toEqual(new Set(kinds));
});

async function formatted(json: string): Promise<string> {
  return format(json, { parser: "json", printWidth: 120 });
}

/** What a stage of a case is expected to be; `UPDATE=1` makes it what it is. */
function stage({ folder }: RuleCase, file: string, actual: string | undefined): string | undefined {
  const path = folder + file;
  if (process.env["UPDATE"] === "1") {
    if (actual === undefined) rmSync(path, { force: true });
    else writeFileSync(path, actual);
  }
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
