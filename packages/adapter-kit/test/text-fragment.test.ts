import fc from "fast-check";
import { expect, test } from "vitest";
import { textFragment } from "../src/index.ts";

test.each<[what: string, text: string, around: { before?: string; after?: string }, fragment: string]>([
  ["words", "We know.", {}, ":~:text=We%20know."],
  ["signs with a meaning", "A-B, C & D", {}, ":~:text=A%2DB%2C%20C%20%26%20D"],
  ["other scripts", "Məhkəmə “iş”", {}, ":~:text=M%C9%99hk%C9%99m%C9%99%20%E2%80%9Ci%C5%9F%E2%80%9D"],
  ["the words before", "No.", { before: "And so she then said: “" }, ":~:text=she%20then%20said%3A%20%E2%80%9C-,No."],
  [
    "the words after, where none are before",
    "No,",
    { before: "“", after: "” she said." },
    ":~:text=No%2C,-%E2%80%9D%20she%20said.",
  ],
  ["the words before, and not those after", "No", { before: "said", after: "twice" }, ":~:text=said-,No"],
  ["white space", " One\ttwo ", {}, ":~:text=One%20two"],
  ["several blocks", "One two three four five\n\nsix\n\nseven", {}, ":~:text=One%20two%20three%20four,seven"],
  ["a long text", "word ".repeat(100), {}, ":~:text=word%20word%20word%20word,word%20word%20word%20word"],
  ["a long text without spaces", "字".repeat(301), {}, `:~:text=${"%E5%AD%97".repeat(301)}`],
  ["no words", "… —", { before: "said" }, ""],
  ["a lone surrogate", "a\uD800", {}, ":~:text=a%EF%BF%BD"],
])("%s", (_, text, around, fragment) => {
  expect(textFragment(text, around)).toBe(fragment);
});

test("a fragment is of the grammar, whatever the text", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "字", " ", "\n", "-", ",", "&", "#", "%", "\uD800", "\u0000", "“"),
  });
  fc.assert(
    fc.property(text, text, text, (words, before, after) => {
      const fragment = textFragment(words, { before, after });
      const term = "(?:%[0-9A-F]{2}|[\\w.!~*'()])+";
      expect(fragment).toMatch(new RegExp(`^(?::~:text=(?:${term}-,)?${term}(?:,${term})?(?:,-${term})?)?$`, "u"));
      expect(() => decodeURIComponent(fragment)).not.toThrow();
    }),
  );
});
