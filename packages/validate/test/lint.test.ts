import { createDigest, type Message } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import {
  applyFixes,
  defineRule,
  lint,
  presets,
  rules,
  type Finding,
  type LintOptions,
  type Rule,
} from "../src/index.ts";
import { readSample } from "./read-sample.ts";

const docs = { summary: "Reports x.", why: "x", fix: "x", falseAlarms: "x", example: { incorrect: "x", correct: "y" } };

/** A rule that reports what `find` matches in every block, with the given facts. */
function matching(find: RegExp, facts: Partial<Finding> & { text?: string } = {}, scope: Rule["scope"] = "both"): Rule {
  const { text, ...finding } = facts;
  return defineRule({
    id: "sample-rule",
    scope,
    severity: "info",
    docs,
    check({ blocks, report }) {
      for (const block of blocks) {
        for (const { 0: found, index } of block.text.matchAll(find)) {
          const at = { block, range: { start: index, end: index + found.length } };
          report({
            at,
            reason: "Unexpected sample, expected none: delete it",
            ...(text === undefined ? {} : { fix: { edits: [{ at, text }], safety: "safe" } }),
            ...finding,
          });
        }
      }
    },
  });
}

function lintSample(source: string, options: LintOptions): Message[] {
  return lint(readSample(source), { source, ...options });
}

describe("a message", () => {
  test("has everything the runner knows, and nothing it does not", () => {
    const rule = {
      ...matching(/two/gu, { note: "A note.", expected: ["2"], text: "2" }),
      url: "https://example.org/sample-rule",
    };
    expect(
      lintSample("One two.\n", { rules: [rule], file: "sample.md", settings: { "sample-rule": "error" } }),
    ).toEqual([
      {
        ruleId: "sample-rule",
        severity: "error",
        reason: "Unexpected sample, expected none: delete it",
        place: { start: { line: 1, column: 5, offset: 4 }, end: { line: 1, column: 8, offset: 7 } },
        file: "sample.md",
        actual: "two",
        expected: ["2"],
        note: "A note.",
        url: "https://example.org/sample-rule",
        fix: { edits: [{ range: { start: 4, end: 7 }, text: "2" }], safety: "safe" },
      },
    ]);
  });

  test("has no place, and no fix, where the text came from no source", () => {
    const digest = createDigest({ id: "varenia-1", title: "One two" });
    expect(lint(digest, { rules: [matching(/two/gu, { text: "2" })] })).toEqual([
      { ruleId: "sample-rule", severity: "info", reason: "Unexpected sample, expected none: delete it", actual: "two" },
    ]);
  });

  test("comes in the order of the source", () => {
    const offsets = lintSample("# It‘s  late\n\n( One ) two  three.\n", {}).map(({ place }) => place?.start.offset);
    expect(offsets).toEqual(offsets.toSorted((a, b) => (a ?? -1) - (b ?? -1)));
    expect(offsets.length).toBeGreaterThan(3);
  });
});

describe("a fix in somebody's words", () => {
  const insideQuotation = "Tal said: “It were late.” It were late.\n";

  test("becomes a suggestion where it would change a word", () => {
    const [inside, outside] = lintSample(insideQuotation, { rules: [matching(/were/gu, { text: "was" })] });
    expect(inside?.fix).toBeUndefined();
    expect(inside?.suggestions).toEqual([
      {
        reason: "Change the quoted words from “were” to “was”: only when the source of the quotation has them so",
        edits: [{ range: { start: 14, end: 18 }, text: "was" }],
      },
    ]);
    expect(outside?.fix).toEqual({ edits: [{ range: { start: 29, end: 33 }, text: "was" }], safety: "safe" });
  });

  test.each([
    ["joins two words", / /gu, ""],
    ["splits a word", /(?<=we)(?=re)/gu, " "],
    ["changes punctuation", /\./gu, "!"],
    ["adds a word", /”/gu, " again”"],
  ])("becomes a suggestion where it %s", (_, find, text) => {
    const messages = lintSample("Tal said: “It were late.”\n", { rules: [matching(find, { text })] });
    expect(messages.filter(({ place }) => (place?.start.offset ?? 0) > 10).every(({ fix }) => fix === undefined)).toBe(
      true,
    );
  });

  test.each([
    ["spaces", "Tal said: “It  were late.”\n", /\s{2}/gu, " ", "Tal said: “It were late.”\n"],
    ["apostrophes", "Tal said: “It‘s late.”\n", /‘/gu, "’", "Tal said: “It’s late.”\n"],
    ["quotation marks", 'Tal said: “It is "late".”\n', /"/gu, "'", "Tal said: “It is 'late'.”\n"],
  ])("stays where it changes nothing but %s", (_, source, find, text, output) => {
    expect(applyFixes(source, lintSample(source, { rules: [matching(find, { text })] })).output).toBe(output);
  });

  test("becomes a suggestion in the pull quote, in block quotations and after an opening mark nobody closed", () => {
    const source = "> It were late.\n\n## Lorsk\n\n> It were cold.\n\nTal said: “It were dark.\n";
    const messages = lintSample(source, { rules: [matching(/were/gu, { text: "was" })] });
    expect(messages.map(({ fix, suggestions }) => [fix, suggestions?.length])).toEqual([
      [undefined, 1],
      [undefined, 1],
      [undefined, 1],
    ]);
  });

  test("is never made without the source", () => {
    const messages = lint(readSample(insideQuotation), { rules: [matching(/were/gu, { text: "was" })] });
    expect(messages.map(({ fix }) => fix !== undefined)).toEqual([false, true]);
  });
});

describe("scope", () => {
  const source = "Tal said: “One fine day.” One day.\n";
  test.each([
    ["editorial", [26]],
    ["quoted", [11]],
    ["both", [11, 26]],
  ] as const)("%s", (scope, offsets) => {
    const messages = lintSample(source, { rules: [matching(/One/gu, {}, scope)] });
    expect(messages.map(({ place }) => place?.start.offset)).toEqual(offsets);
  });
});

describe("settings", () => {
  test("turn rules off, on, up and down", () => {
    const source = "One  two.";
    const ids = (options: LintOptions): string[] =>
      lintSample(source, options).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    expect(ids({})).toEqual(["warning no-double-space", "info final-newline"]);
    expect(ids({ settings: { "no-double-space": "off", "final-newline": "error" } })).toEqual(["error final-newline"]);
    expect(ids({ rules: [], settings: { "final-newline": "warning" } })).toEqual(["warning final-newline"]);
    expect(ids({ preset: "strict" })).toEqual(["error no-double-space", "warning final-newline"]);
    expect(ids({ preset: "monitoring" })).toEqual([]);
  });

  test("keep the options of the preset unless they set them", () => {
    const source = "One.  Two.\n";
    expect(lintSample(source, { preset: "strict" })).toHaveLength(1);
    expect(lintSample(source, { preset: "strict", settings: { "no-double-space": "info" } })[0]?.severity).toBe("info");
    expect(
      lintSample(source, { preset: "strict", settings: { "no-double-space": ["info", { afterStop: "allow" }] } }),
    ).toEqual([]);
  });

  test.each([
    [{ settings: { "no-dobule-space": "off" } }, "Unexpected rule `no-dobule-space`, expected `no-double-space`"],
    [
      { settings: { "no-double-space": "fatal" } },
      'Unexpected setting "fatal" of rule `no-double-space`, expected off, error, warning, info or [severity, options]',
    ],
    [
      { settings: { "no-double-space": ["error", { afterstop: "allow" }] } },
      "Unexpected option `afterstop` of rule `no-double-space`, expected `afterStop`",
    ],
    [
      { settings: { "no-double-space": ["error", { afterStop: "no" }] } },
      'Unexpected value "no" of option `afterStop` of rule `no-double-space`, expected "allow" or "report"',
    ],
    [
      { settings: { "date-plausible": ["error", { tolerance: "1" }] } },
      'Unexpected value "1" of option `tolerance` of rule `date-plausible`, expected a number',
    ],
    [
      { settings: { spelling: ["error", { words: "a" }] } },
      'Unexpected value "a" of option `words` of rule `spelling`, expected a list of strings',
    ],
    [
      { settings: { "final-newline": ["error", { always: true }] } },
      "Unexpected option `always` of rule `final-newline`, expected none",
    ],
    [{ preset: "recommend" }, "Unexpected preset `recommend`, expected `recommended`"],
    [{ preset: "toString" }, "Unexpected preset `toString`, expected one of recommended, strict, monitoring"],
  ] as unknown as [LintOptions, string][])("%j throws", (options, message) => {
    expect(() => lintSample("One.\n", options)).toThrow(new TypeError(message));
  });
});

describe("presets", () => {
  test("every preset names each rule once, and only rules there are", () => {
    for (const list of Object.values(presets)) {
      const found = list.map((entry) => ("check" in entry ? entry : entry[0]));
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((rule) => rules.includes(rule))).toBe(true);
    }
  });

  test("recommended and strict have every rule; every list of options is valid", () => {
    expect(presets.recommended).toHaveLength(rules.length);
    expect(presets.strict).toHaveLength(rules.length);
    for (const preset of ["recommended", "strict", "monitoring"] as const)
      expect(lintSample("One.\n", { preset })).toEqual([]);
  });
});

test("defineRule looks a rule over", () => {
  const rule = matching(/x/gu);
  expect(defineRule(rule)).toBe(rule);
  expect(() => defineRule({ ...rule, id: "Sample Rule" })).toThrow(
    new TypeError("Unexpected rule id `Sample Rule`, expected kebab-case such as `no-double-space`"),
  );
  expect(() => defineRule({ ...rule, docs: { ...docs, why: " " } })).toThrow(
    new TypeError("Unexpected empty `docs.why` of rule `sample-rule`, expected a text"),
  );
});

test("changes neither digest nor messages", () => {
  const source =
    "# It‘s  late\n\n> “One “two” three\n\n## (a )\n\n<!-- digestkit-ignore apostrophe: so -->\n\n( One ) VPFP two  three.";
  const digest = readSample(source);
  const before = structuredClone(digest);
  const messages = lint(digest, { source });
  const copy = structuredClone(messages);
  applyFixes(source, messages, { unsafe: true });
  expect(digest).toEqual(before);
  expect(messages).toEqual(copy);
  expect(lint(digest, { source })).toEqual(messages);
});
