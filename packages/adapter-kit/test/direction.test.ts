import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchMarks } from "../src/direction/match-marks.ts";
import { catalogue, directionOf, foreignRuns, isForeign, isolate, phraseEdges, textDirection } from "../src/index.ts";

test("directionOf goes by the script, then by the language", () => {
  const languages = [...Object.keys(catalogue), "ur-PK", "az-Arab-IR", "pa-Arab", "fa-Latn", "iw", "DV", "", undefined];
  expect(languages.filter((language) => directionOf(language) === "rtl")).toEqual([
    "ar",
    "he",
    "fa",
    "ur-PK",
    "az-Arab-IR",
    "pa-Arab",
    "iw",
    "DV",
  ]);
});

test("directionOf agrees with the engine's own data", () => {
  const locale = (tag: string): string | undefined => {
    const found = new Intl.Locale(tag) as Intl.Locale & {
      textInfo?: { direction: string };
      getTextInfo?: () => { direction: string };
    };
    return (found.getTextInfo?.() ?? found.textInfo)?.direction;
  };
  const tags = [
    "ar",
    "az",
    "ckb",
    "en",
    "fa",
    "he",
    "ja",
    "ks",
    "nqo",
    "ps",
    "ru",
    "sd",
    "syr",
    "ug",
    "uk",
    "ur",
    "yi",
    "zh",
    "pa-Arab",
    "ff-Adlm",
  ];
  expect(tags.map((tag) => [tag, directionOf(tag)])).toEqual(tags.map((tag) => [tag, locale(tag)]));
});

test.each([
  ["שלום world", "rtl"],
  ["12 – «متن»", "rtl"],
  ["“Salam” שלום", "ltr"],
  ["мир", "ltr"],
  ["世界", "ltr"],
  ["𞤀𞤣", "rtl"],
  ["2023 …", undefined],
  ["", undefined],
])("direction of %j is %s", (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

test("isForeign finds what has to be isolated", () => {
  expect([
    isForeign("See שלום", "ltr"),
    isForeign("See it", "ltr"),
    isForeign("APFP", "rtl"),
    isForeign("متن 5", "rtl"),
  ]).toEqual([true, false, true, false]);
});

test("an isolated run cannot reach out of its isolate", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "ש", "\u202E", "\u2069", "\u2067", "\u202C") }), (text) => {
      const inner = isolate(text).slice(1, -1);
      expect(inner).toMatch(/^[aש]*$/u);
      expect(isolate(text, "rtl")).toBe(`\u2067${inner}\u2069`);
    }),
  );
});

describe("foreignRuns", () => {
  test.each([
    ["The word שלום, or שלום לך 12.", "ltr", ["שלום", "שלום לך 12"]],
    ["قانون Press Act (PA) را 5", "rtl", ["Press Act (PA)"]],
    ["قانون (PA) Press Act را", "rtl", ["(PA) Press Act"]],
    [
      "قال: see OpenAI API docs (version two) and “more text”, e.g. 3 items, now.",
      "rtl",
      ["see OpenAI API docs (version two) and “more text”, e.g. 3 items, now"],
    ],
    ["He said قال أحمد، وهو محام: «لن نغادر الساحة» today", "ltr", ["قال أحمد، وهو محام: «لن نغادر الساحة»"]],
    ["He said «قال أحمد»، ok (قال)", "ltr", ["قال أحمد", "قال"]],
    ["قال “see the docs”, ثم", "rtl", ["see the docs"]],
    ['قال "see" or "read" ثم', "rtl", ['"see" or "read"']],
    ["قال „see“ or »read« ثم", "rtl", ["„see“ or »read«"]],
    // The partner of a mark is beyond a letter of the text around: the mark is that text's.
    ["قال see (the قال", "rtl", ["see", "the"]],
    ["(قال see) the docs قال", "rtl", ["see", "the docs"]],
    ["قال the journalists’ union (see “it) now", "rtl", ["the journalists’ union (see “it) now"]],
    ['קצין צה"ל, רב-סרן', "rtl", []],
    ['An officer צה"ל (רב) said', "ltr", ['צה"ל (רב)']],
    ["سال OpenAI ۲۰۲۳ API گفت", "rtl", ["OpenAI ۲۰۲۳ API"]],
    ["The year ۱۲", "ltr", []],
    ["نشانی rights-monitor.example/a_b است", "rtl", ["rights-monitor.example/a_b"]],
    ["نشانی https://a.example/?b=1,2, و", "rtl", ["https://a.example/?b=1,2"]],
    ["U.S. Army 12 گفت", "rtl", ["U.S. Army 12"]],
    ["no such run", "ltr", []],
    ["۱۲۳", "rtl", []],
  ] as const)("of %j", (text, around, runs) => {
    const found = foreignRuns(text, around);
    expect(found.filter((run) => run.isForeign).map((run) => run.text)).toEqual(runs);
  });

  test("together are the text, no run mixes directions, and what has a partner is with it", () => {
    const units = ["a", "ש", " ", "(", ")", "[", "]", "“", "”", '"', "’", "1", ".", "\u0301", "م", "😀"];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...units) }),
        fc.constantFrom("ltr" as const, "rtl" as const),
        (text, around) => {
          const runs = foreignRuns(text, around);
          expect(runs.map((run) => run.text).join("")).toBe(text);
          expect(runs.filter((run) => run.isForeign !== isForeign(run.text, around))).toEqual([]);
          const other = around === "ltr" ? "rtl" : "ltr";
          expect(runs.filter((run) => run.isForeign && isForeign(run.text, other))).toEqual([]);
          expect(runs.filter((run) => run.isForeign && matchMarks(run.text).lone.length > 0)).toEqual([]);
        },
      ),
    );
  });

  test.each(["(a", "a)", "(a)", "“a", "” a ", "م(a", "a، 1 ", "((((", '"a', "a("])(
    "%j many times is read once",
    (unit) => {
      const start = performance.now();
      foreignRuns(`م ${unit.repeat(10_000)} م`, "rtl");
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

test("phraseEdges finds where a phrase goes on beside a node, and not past a comma, a letter of the text around or a line", () => {
  const text = (value: string) => ({ type: "text" as const, value });
  const em = (value: string) => ({ type: "emphasis" as const, children: [text(value)] });
  const sides = (...nodes: Parameters<typeof phraseEdges>[0][number][]) =>
    phraseEdges(nodes, "rtl")?.map(({ before, after }) => (before ? "<" : "") + (after ? ">" : ""));
  expect(sides(text("قال see "), em("the"), text(" docs ثم"))).toEqual([">", "<>", "<"]);
  expect(sides(text("see"), text(", "), em("the"))).toEqual(["", "<>", ""]);
  expect(sides(text("see “"), { type: "inlineCode", value: "x" }, em("the"))).toEqual([">", "<>", "<"]);
  expect(sides(text("see"), { type: "break" }, em("the"))).toEqual(["", "", ""]);
  expect(sides(text("قال"), em("ثم"))).toBe(undefined);
  expect(phraseEdges([em("a"), text(" b")], "rtl", { before: true, after: true })).toEqual([
    { before: true, after: true },
    { before: true, after: true },
  ]);
  const edges = { before: true, after: false };
  expect(foreignRuns("see, the قال docs, no", "rtl", edges).map((run) => run.text)).toEqual([
    "see, the قال ",
    "docs, no",
  ]);
});
