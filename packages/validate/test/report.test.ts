import { lineStarts, positionAt, type Message } from "@digestkit/schema";
import * as fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { rules, toGithub, toJson, toPretty, toSarif, type LintResult } from "../src/index.ts";
import { excerpt } from "../src/report/excerpt.ts";
import { visible } from "../src/report/visible.ts";

function message(source: string, start: number, end: number, facts: Partial<Message> = {}): Message {
  const place = positionAt(lineStarts(source), start, end);
  return { ruleId: "sample-rule", severity: "warning", reason: "Unexpected a, expected b: write b", place, ...facts };
}

describe("toPretty", () => {
  test("prints place, reason, excerpt, causes, note, suggestions and totals", () => {
    const source = "The first line.\nThe second line is wrong.\n";
    const cause = [
      { reason: "It is right here", place: positionAt(lineStarts(source), 4, 9) },
      { reason: "And there", place: positionAt([0], 0, 3), file: "other.md" },
    ];
    const suggestions = [{ reason: "Write “right”", edits: [] }];
    const messages = [message(source, 35, 40, { cause, note: "wrong → right\nword by word", suggestions })];
    expect(toPretty([{ file: "varenia.md", source, messages }], { width: 60 })).toBe(
      [
        "varenia.md:2:20  warning  sample-rule",
        "  Unexpected a, expected b: write b",
        "    2 │ The second line is wrong.",
        "      │                    ~~~~~",
        "  see: It is right here (1:5)",
        "    1 │ The first line.",
        "      │     ~~~~~",
        "  see: And there (other.md:1:1)",
        "  note: wrong → right",
        "        word by word",
        "  suggestion: Write “right”",
        "",
        "1 problem in 1 file (1 warning).",
        "",
      ].join("\n"),
    );
  });

  test("counts, names what can be fixed, and leaves out files without problems", () => {
    const fix = { edits: [{ range: { start: 0, end: 1 }, text: "" }], safety: "safe" as const };
    const messages: Message[] = [
      { ruleId: "a", severity: "error", reason: "Unexpected a", fix },
      { ruleId: "b", severity: "error", reason: "Unexpected b" },
      { ruleId: "c", severity: "info", reason: "Unexpected c" },
    ];
    expect(toPretty([{ file: "a.md", messages: [] }])).toBe("No problems in 1 file.\n");
    const text = toPretty([
      { file: "a.md", messages: [] },
      { file: "b.md", messages },
    ]);
    expect(text).not.toContain("a.md");
    expect(text).toContain("3 problems in 2 files (2 errors, 1 info); 1 can be fixed automatically.\n");
  });

  test("counts what was fixed, by rule", () => {
    const mended: Message[] = ["b", "a", "b"].map((ruleId) => ({ ruleId, severity: "info", reason: "Unexpected x" }));
    const results: LintResult[] = [
      { file: "a.md", messages: [], fixed: mended },
      { file: "b.md", messages: [], fixed: [] },
    ];
    expect(toPretty(results)).toBe("3 fixed in 1 file (2 b, 1 a).\nNo problems in 2 files.\n");
    expect(toJson(results).summary.fixed).toBe(3);
  });

  test("colours only when told to", () => {
    const results = [{ file: "a.md", source: "a", messages: [message("a", 0, 1, { severity: "error" })] }];
    expect(toPretty(results)).not.toContain("\u001B");
    expect(toPretty(results, { color: true })).toContain("\u001B[31merror\u001B[0m");
  });

  test("wraps reasons to the width", () => {
    const reason = "Unexpected words that go on and on and on, expected fewer words than these: delete some of them";
    const text = toPretty([{ file: "a.md", messages: [{ ruleId: "a", severity: "info", reason }] }], { width: 40 });
    expect(Math.max(...text.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
  });

  test("lets nothing of the input reach the terminal raw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(60), fc.nat(60), (source, a, b) => {
        const [start, end] = [Math.min(a, b, source.length), Math.min(Math.max(a, b), source.length)];
        const facts = { reason: source, note: source, cause: [{ reason: source, file: source }], ruleId: source };
        const text = toPretty([{ file: source, source, messages: [message(source, start, end, facts)] }]);
        expect(text.replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u,
        );
      }),
    );
  });
});

describe("toGithub", () => {
  test("writes a command for each finding, and nothing without any", () => {
    const source = "One.\nTwo.\n";
    const reason = "Unexpected 5 %, expected\r\nnone: a::b";
    const messages = [
      message(source, 5, 8, { severity: "error", reason }),
      message(source, 0, 9, { severity: "info" }),
      { ruleId: "whole", severity: "warning", reason: "Unexpected a" } as const,
    ];
    expect(toGithub([{ file: "50%,a:b\n.md", messages }])).toBe(
      [
        "::error file=50%25%2Ca%3Ab␊.md,line=2,endLine=2,col=1,endColumn=4,title=sample-rule::Unexpected 5 %25, expected␍%0Anone: a::b",
        "::notice file=50%25%2Ca%3Ab␊.md,line=1,endLine=2,title=sample-rule::Unexpected a, expected b: write b",
        "::warning file=50%25%2Ca%3Ab␊.md,title=whole::Unexpected a",
        "",
      ].join("\n"),
    );
    expect(toGithub([{ file: "a.md", messages: [] }])).toBe("");
  });

  test("lets no input end a command or begin another", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const written = toGithub([{ file: text, messages: [{ ruleId: text, severity: "info", reason: text }] }]);
        expect(written).toMatch(/^::notice file=[^:,]*,title=[^:,]*::[^\r\n]*\n$/u);
      }),
    );
  });
});

describe("toSarif", () => {
  const source = "The first line.\nThe second line is wrong.\n";
  const messages: Message[] = [
    message(source, 35, 40, {
      ruleId: "apostrophe",
      severity: "error",
      reason: "Unexpected [a] {b}",
      fix: { edits: [{ range: { start: 35, end: 40 }, text: "right" }], safety: "safe" },
      suggestions: [
        { reason: "Write b", edits: [{ range: { start: 35, end: 36 }, text: "b" }] },
        { reason: "Think", edits: [] },
      ],
      cause: [{ reason: "Here", place: positionAt(lineStarts(source), 4, 9) }, { reason: "Nowhere" }],
    }),
    { ruleId: "blank-input", severity: "info", reason: "Unexpected file" },
  ];
  const log = toSarif([{ file: "news/50% a:b #1?.md", source, messages }]);
  const uri = "news/50%25%20a%3Ab%20%231%3F.md";

  test("gives results with regions, related places and fixes", () => {
    const replacement = (charLength: number, text: string): unknown => [
      {
        artifactLocation: { uri },
        replacements: [{ deletedRegion: { charOffset: 35, charLength }, insertedContent: { text } }],
      },
    ];
    const region = { startLine: 2, startColumn: 20, endLine: 2, endColumn: 25, charOffset: 35, charLength: 5 };
    const there = { startLine: 1, startColumn: 5, endLine: 1, endColumn: 10, charOffset: 4, charLength: 5 };
    expect(log.runs[0]?.results).toEqual([
      {
        ruleId: "apostrophe",
        ruleIndex: 0,
        level: "error",
        message: { text: String.raw`Unexpected \[a\] {{b}}` },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
        relatedLocations: [
          { message: { text: "Here" }, physicalLocation: { artifactLocation: { uri }, region: there } },
        ],
        fixes: [
          { description: { text: String.raw`Unexpected \[a\] {{b}}` }, artifactChanges: replacement(5, "right") },
          { description: { text: "Write b" }, artifactChanges: replacement(1, "b") },
        ],
      },
      {
        ruleId: "blank-input",
        ruleIndex: 1,
        level: "note",
        message: { text: "Unexpected file" },
        locations: [{ physicalLocation: { artifactLocation: { uri } } }],
      },
    ]);
  });

  test("names a place or a change once, as lists must not repeat an item", () => {
    const cause = { reason: "Here", place: positionAt([0], 0, 1) };
    const suggestion = { reason: "Write b", edits: [{ range: { start: 0, end: 1 }, text: "b" }] };
    const repeated = message(source, 0, 1, { cause: [cause, cause], suggestions: [suggestion, suggestion] });
    const [result] = toSarif([{ file: "a.md", messages: [repeated] }]).runs[0]?.results ?? [];
    expect(result?.relatedLocations).toHaveLength(1);
    expect(result?.fixes).toHaveLength(1);
  });

  test("describes the rules that found something", () => {
    const [apostrophe, other] = log.runs[0]?.tool.driver.rules ?? [];
    const summary = rules.find(({ id }) => id === "apostrophe")?.docs.summary;
    expect(apostrophe).toMatchObject({ id: "apostrophe", shortDescription: { text: summary } });
    expect(other).toEqual({ id: "blank-input" });
  });

  test("names files by URI references, absolute ones too", () => {
    const uriOf = (file: string): string | undefined =>
      toSarif([{ file, messages: [{ ruleId: "a", severity: "info", reason: "a" }] }]).runs[0]?.results[0]?.locations[0]
        ?.physicalLocation.artifactLocation.uri;
    expect(uriOf("/tmp/a b.md")).toBe("file:///tmp/a%20b.md");
    expect(uriOf("../é\uD800.md")).toBe("../%C3%A9%EF%BF%BD.md");
  });

  test("has what the schema of SARIF 2.1.0 asks of what is in it", () => {
    expect(sarifFaults(log)).toEqual([]);
    expect(sarifFaults(toSarif([]))).toEqual([]);
    expect(sarifFaults({ version: "2.1.0", runs: [{ results: [{ level: "info" }] }] })).toEqual([
      "runs.0: tool is missing",
      "runs.0.results.0: message is missing",
      "runs.0.results.0.level: info",
    ]);
  });
});

/**
 * What the schema asks of the objects of a log, by the key they stand under: keys that must be there, and what values must be.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
const required: Record<string, string[]> = {
  "": ["version", "runs"],
  runs: ["tool"],
  tool: ["driver"],
  driver: ["name"],
  rules: ["id"],
  results: ["message"],
  message: ["text"],
  fixes: ["artifactChanges"],
  artifactChanges: ["artifactLocation", "replacements"],
  replacements: ["deletedRegion"],
};
const whole = (least: number) => (value: unknown) => Number.isInteger(value) && Number(value) >= least;
const list = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const valid: Record<string, (value: unknown) => boolean> = {
  version: (value) => value === "2.1.0",
  level: (value) => ["none", "note", "warning", "error"].includes(String(value)),
  columnKind: (value) => ["utf16CodeUnits", "unicodeCodePoints"].includes(String(value)),
  uri: (value) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u.test(String(value)),
  startLine: whole(1),
  startColumn: whole(1),
  endLine: whole(1),
  endColumn: whole(1),
  charOffset: whole(0),
  charLength: whole(0),
  ruleIndex: whole(-1),
  artifactChanges: list,
  replacements: list,
  text: (value) => typeof value === "string",
};

function sarifFaults(value: unknown, path: readonly string[] = []): string[] {
  const key = path.findLast((part) => !/^\d+$/u.test(part)) ?? "";
  const at = path.join(".");
  const isRight = /^\d+$/u.test(path.at(-1) ?? "") ? undefined : valid[key];
  const own = isRight && !isRight(value) ? [`${at}: ${String(value)}`] : [];
  if (typeof value !== "object" || value === null) return own;
  const missing = Array.isArray(value) ? [] : (required[key] ?? []).filter((name) => !Object.hasOwn(value, name));
  const inner = Object.entries(value).flatMap(([name, item]) => sarifFaults(item, [...path, name]));
  return [...own, ...missing.map((name) => `${at}: ${name} is missing`), ...inner];
}

describe("visible", () => {
  test.each([
    ["a\u00A0b\u202Fc", "a⍽b⍽c"],
    ["\u001B[31mred\u0007", "␛[31mred␇"],
    ["a\tb", "a⇥b"],
    ["\u202Egnp.exe", "‹U+202E›gnp.exe"],
    ["a\u200Bb\u00ADc\uFEFFd", "a‹U+200B›b‹U+00AD›c‹U+FEFF›d"],
    ["می\u200Cخواهم", "می\u200Cخواهم"],
    ["\uD800\u0085\u2028", "‹U+D800›‹U+0085›‹U+2028›"],
    ["👩\u200D⚕️", "👩\u200D⚕️"],
  ])("%j is %s", (text, shown) => expect(visible(text)).toBe(shown));
});

describe("excerpt", () => {
  const cut = (source: string, find: string, width: number): string[] => {
    const start = source.indexOf(find);
    const place = positionAt(lineStarts(source), start, start + find.length);
    const { text, column, columns } = excerpt(source, place, width);
    expect(stringWidth(text)).toBeLessThanOrEqual(width);
    return [text, " ".repeat(column) + "~".repeat(columns)];
  };

  test("of a short line is the line", () => {
    expect(cut("One.\nTwo three.\r\nFour.", "three", 40)).toEqual(["Two three.", "    ~~~~~"]);
  });

  test("of a long paragraph is a window", () => {
    const long = `${"word ".repeat(40)}HERE${" word".repeat(40)}`;
    expect(cut(long, "HERE", 40)).toEqual(["…d word word HERE word word word word w…", "             ~~~~"]);
    expect(cut(`HERE${long}`, "HERE", 30)).toEqual(["HEREword word word word word…", "~~~~"]);
    expect(cut(`${"word ".repeat(40)}END`, "END", 30)).toEqual([
      "…word word word word word END",
      "                          ~~~",
    ]);
  });

  test("counts columns, not characters", () => {
    expect(cut("首都の橋は HERE です。", "HERE", 40)).toEqual(["首都の橋は HERE です。", "           ~~~~"]);
    expect(cut("e\u0301te\u0301 HERE", "HERE", 40)).toEqual(["e\u0301te\u0301 HERE", "    ~~~~"]);
  });

  test("shows blanks and invisible characters at the place", () => {
    expect(cut("One:\u00A0 “x", "\u00A0 ", 40)).toEqual(["One:⍽·“x", "    ~~"]);
    expect(cut("One  two", "  ", 40)).toEqual(["One··two", "   ~~"]);
  });

  test("of a megabyte in one line takes no time to speak of", () => {
    const source = `${"a".repeat(500_000)}HERE${"b".repeat(500_000)}`;
    const place = positionAt([0], 500_000, 500_004);
    const begin = performance.now();
    for (let index = 0; index < 200; index++) excerpt(source, place, 80);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

test("toJson is plain, complete and countable", () => {
  const messages = [message("a", 0, 1)];
  expect(
    toJson([
      { file: "a.md", source: "a", messages },
      { file: "b.md", messages: [] },
    ]),
  ).toEqual({
    version: 1,
    files: [
      { file: "a.md", messages },
      { file: "b.md", messages: [] },
    ],
    summary: { files: 2, errors: 0, warnings: 1, infos: 0, fixable: 0, fixed: 0 },
  });
});
