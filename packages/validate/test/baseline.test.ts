import { describe, expect, test } from "vitest";
import { lint, toBaseline, type LintOptions } from "../src/index.ts";
import { readSample } from "./read-sample.ts";

const run = (source: string, options: LintOptions = {}): string[] =>
  lint(readSample(source), { source, ...options }).map(({ ruleId, place }) => `${ruleId} ${place?.start.line ?? "-"}`);

const old = "One  two.\n\nThree  four ( five.\n";
const baseline = toBaseline(lint(readSample(old), { source: old }), old);

describe("a baseline", () => {
  test("is plain JSON without line numbers", () => {
    expect(JSON.parse(JSON.stringify(baseline))).toEqual(baseline);
    expect(Object.keys(baseline.findings).map((key) => key.replace(/:.*/u, ""))).toEqual([
      "no-double-space",
      "no-double-space",
      "no-stray-space",
    ]);
    expect(Object.keys(baseline.findings)).toEqual(Object.keys(baseline.findings).toSorted());
  });

  test("hides what it knows", () => expect(run(old, { baseline })).toEqual([]));

  test("knows a finding that moved to another line", () => {
    expect(run(`A new paragraph comes first.\n\n${old}`, { baseline })).toEqual([]);
    expect(run(old.replaceAll("\n", "\r\n"), { baseline })).toEqual([]);
  });

  test("does not know a new one, or one more of the same", () => {
    expect(run(`${old}\nSix  seven.\n`, { baseline })).toEqual(["no-double-space 5"]);
    expect(run(`${old}\n${old}`, { baseline })).toEqual(["no-double-space 5", "no-double-space 7", "no-stray-space 7"]);
  });

  test("recognises findings without a place by what they say", () => {
    const message = { ruleId: "sample", severity: "info", reason: "Unexpected a, expected b" } as const;
    expect(toBaseline([message, message], "")).toEqual({
      version: 1,
      findings: { [Object.keys(toBaseline([message], "").findings)[0] ?? ""]: 2 },
    });
  });
});
