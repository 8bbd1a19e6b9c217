import { lineStarts, positionAt, type Message } from "@digestkit/schema";
import * as fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { toJson, toPretty } from "../src/index.ts";
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
        "varenia.md",
        "",
        "  2:20  warning  sample-rule",
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
    summary: { files: 2, errors: 0, warnings: 1, infos: 0, fixable: 0 },
  });
});
