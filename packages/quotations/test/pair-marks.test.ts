import { describe, expect, test } from "vitest";
import { isApostrophe, pairMarks, type MarkPairs } from "../src/index.ts";

/** `⟨…⟩` per pair: style, depth, flags, text; then the problems. */
function describePairs(text: string, { pairs, problems }: MarkPairs): string[] {
  return [
    ...pairs.map(({ style, depth, start, end, recovered, continued }) =>
      [style, depth, text.slice(start, end), recovered ? "recovered" : "", continued ? "continued" : ""]
        .filter((part) => part !== "")
        .join(" | "),
    ),
    ...problems.map(({ kind, range }) => `${kind} ${text.slice(range.start, range.end)} ${range.start}`),
  ];
}

const cases: Record<string, [text: string, expected: string[], language?: string][]> = {
  "every style": [
    ['"a b" and "c"', ['"" | 0 | a b', '"" | 0 | c']],
    ["“a” and “b”", ["“” | 0 | a", "“” | 0 | b"]],
    ["‘a’ and ‘b’", ["‘’ | 0 | a", "‘’ | 0 | b"]],
    ["'a' and 'b'", ["'' | 0 | a", "'' | 0 | b"]],
    ["„a“ und „b“", ["„“ | 0 | a", "„“ | 0 | b"]],
    ["„a” i „b”", ["„” | 0 | a", "„” | 0 | b"]],
    ["‚a‘ und ‚b‘", ["‚‘ | 0 | a", "‚‘ | 0 | b"]],
    ["«a» et «b»", ["«» | 0 | a", "«» | 0 | b"]],
    ["« a » et « b »", ["«» | 0 |  a ", "«» | 0 |  b "]],
    ["»a« und »b«", ["»« | 0 | a", "»« | 0 | b"], "de"],
    ["»a» ja »b»", ["»» | 0 | a", "»» | 0 | b"], "fi"],
    ["”a” ja ”b”", ["”” | 0 | a", "”” | 0 | b"], "fi"],
    ["‹a› et ‹b›", ["‹› | 0 | a", "‹› | 0 | b"]],
    ["「a」と『b』", ["「」 | 0 | a", "『』 | 0 | b"]],
    ["《a〈b〉》", ["《》 | 0 | a〈b〉", "〈〉 | 1 | b"]],
    ["〝a〟", ["〝〟 | 0 | a"]],
    ["＂a＂", ["＂＂ | 0 | a"]],
  ],
  nesting: [
    ["“a ‘b “c” b’ a”", ["“” | 0 | a ‘b “c” b’ a", "‘’ | 1 | b “c” b", "“” | 2 | c"]],
    ["„a ‚b‘ a“", ["„“ | 0 | a ‚b‘ a", "‚‘ | 1 | b"]],
    ["« a “b” a »", ["«» | 0 |  a “b” a ", "“” | 1 | b"]],
    ["“a “b” c”", ["“” | 0 | a “b” c", "“” | 1 | b", "sameStyleNesting “b” 3"]],
    ['"a "b" c"', ['"" | 0 | a "b" c', '"" | 1 | b', 'sameStyleNesting "b" 3']],
    ["“‘a’ b”", ["“” | 0 | ‘a’ b", "‘’ | 1 | a"]],
    ["“a ‘b’”", ["“” | 0 | a ‘b’", "‘’ | 1 | b"]],
  ],
  "a missing mark": [
    ["Her post: We stay. We wait.”", ["“” | 0 | We stay. We wait. | recovered", "unopened ” 27"]],
    [
      "Her post: We “stay” here.”",
      ["“” | 0 | We “stay” here. | recovered", "“” | 1 | stay", "sameStyleNesting “stay” 13", "unopened ” 25"],
    ],
    ["She said: “We stay.", ["“” | 0 | We stay. | recovered", "unclosed “ 10"]],
    ["“Yes,” she said. We stay.”", ["“” | 0 | Yes,", "“” | 0 | We stay. | recovered", "unopened ” 25"]],
    ["“A” b” c", ["“” | 0 | A", "unopened ” 5"]],
    ["“We stay, she said. “We wait.”", ["“” | 0 | We stay, | recovered", "“” | 0 | We wait.", "unclosed “ 0"]],
    ["“We stay. “We wait.”", ["“” | 0 | We stay. | recovered", "“” | 0 | We wait.", "unclosed “ 0"]],
    ["the “grave” campaign”", ["“” | 0 | grave", "unopened ” 20"]],
    ["“a «b” c»", ["“” | 0 | a «b", "«» | 1 | b | recovered", "unclosed « 3", "unopened » 8"]],
  ],
  paragraphs: [
    ["“a\n\n“b\n\n“c”", ["“” | 0 | a | continued", "“” | 0 | b | continued", "“” | 0 | c"]],
    ["“a\n\nb”", ["“” | 0 | a | recovered", "unclosed “ 0", "unopened ” 5"]],
    ["“a.\n\nShe left.", ["“” | 0 | a. | recovered", "unclosed “ 0"]],
    ['"a\n\n"b"', ['"" | 0 | a | continued', '"" | 0 | b']],
    ["“a\nb”", ["“” | 0 | a\nb"]],
  ],
  direction: [
    ["“word“ next", ["““ | 0 | word", "wrongDirection “ 5"]],
    ["”word” next", ["”” | 0 | word", "wrongDirection ” 0"]],
    ["“ On this eve”", ["“” | 0 |  On this eve"]],
    ["“SE 0192”", ["“” | 0 | SE 0192"]],
    ['"We stay”', ['"” | 0 | We stay', "mixedStyle ” 8"]],
    ["said“Hello”now", ["“” | 0 | Hello"]],
  ],
  "apostrophes and primes": [
    ["the workers’ plan isn’t Orel‘s", []],
    ["‘the workers’ plan’ failed", ["‘’ | 0 | the workers’ plan"]],
    ["‘It’s here’", ["‘’ | 0 | It’s here"]],
    ["’tis the ’90s, get ’em", []],
    ["rock 'n' roll in the '90s", []],
    ["l'homme qu’elle 'aime'", ["'' | 0 | aime"]],
    ['a 6\'2" wall, 200" high', []],
    ["a 5’10” wall, a 6” nail", []],
    ["“We won,” he is 5’10” tall", ["“” | 0 | We won,"]],
    ["“We won,” in 2010” he said", ["“” | 0 | We won,", "unopened ” 17"]],
    ["“We won 5–10” he said", ["“” | 0 | We won 5–10"]],
    ["The mayor’s post: We won in 2010” and left", ["“” | 0 | We won in 2010 | recovered", "unopened ” 32"]],
    ['"a 6\' wall"', ['"" | 0 | a 6\' wall']],
    ['צה"ל אמר "כן"', ['"" | 0 | כן']],
    ["O‘zbekiston", []],
  ],
};

describe.each(Object.entries(cases))("%s", (_, rows) => {
  test.each(rows)("%s", (text, expected, language) => {
    expect(describePairs(text, pairMarks(text, language === undefined ? {} : { language }))).toEqual(expected);
  });
});

test("the whole result", () => {
  expect(pairMarks("Orel‘s “plan”")).toEqual({
    pairs: [
      {
        open: { start: 7, end: 8 },
        close: { start: 12, end: 13 },
        start: 8,
        end: 12,
        depth: 0,
        style: "“”",
        recovered: false,
      },
    ],
    problems: [],
    marks: [
      { range: { start: 4, end: 5 }, text: "‘", role: "apostrophe" },
      { range: { start: 7, end: 8 }, text: "“", role: "open" },
      { range: { start: 12, end: 13 }, text: "”", role: "close" },
    ],
  });
});

test.each([
  ["Orel‘s", 4, true],
  ["it's", 2, true],
  ["’90s", 0, true],
  ["‘Go’", 0, false],
  ["workers’ plan", 7, false],
  ["none", 0, false],
])("isApostrophe(%j, %i) is %s", (text, offset, expected) => {
  expect(isApostrophe(text, offset)).toBe(expected);
});
