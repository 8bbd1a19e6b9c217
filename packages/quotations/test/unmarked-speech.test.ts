import { describe, expect, test } from "vitest";
import { findIndirect, findQuotations, pairMarks, type FindQuotationsOptions } from "../src/index.ts";
import { es, fr } from "../src/languages/index.ts";
import { describeQuotation } from "./describe-quotation.ts";

function found(text: string, options: FindQuotationsOptions = {}): string[] {
  return findQuotations(text, options).quotations.map((quotation) => describeQuotation(text, quotation));
}

describe("a quotation of several paragraphs", () => {
  test("takes its speaker from the paragraph that names one", () => {
    expect(found("“We will stay.\n\n“We will not move,” said Mira Orel.")).toEqual([
      "direct · “We will stay.” · Mira Orel [Mira Orel] · carried-speaker",
      "direct · “We will not move,” · Mira Orel [Mira Orel] · cue said · speaker-after",
    ]);
  });

  test("goes on with the speaker of its first paragraph", () => {
    expect(found("Mira Orel said: “We will stay.\n\n“We will not move.”")).toEqual([
      "direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in",
      "direct · “We will not move.” · Mira Orel [Mira Orel] · carried-speaker",
    ]);
  });
});

describe("a block quotation", () => {
  test.each([
    ["in its own paragraph", "“We will stay.”\n\n— Mira Orel, mayor of Lorsk"],
    ["with marks of plain text", "> “We will stay.”\n>\n> — Mira Orel"],
    ["as the last line", "“We will stay.”\n— Mira Orel"],
  ])("has the speaker of the line after it, %s", (_, text) => {
    expect(found(text)).toEqual(["direct · “We will stay.” · Mira Orel [Mira Orel] · name-after"]);
  });

  test("needs no marks when a line after it says whose it is", () => {
    expect(found("> We will stay, whatever they say.\n> — Mira Orel")).toEqual([
      "direct · “We will stay, whatever they say.” · Mira Orel [Mira Orel] · name-after",
    ]);
    const text = "Before.\n\nWe will stay, whatever they say.\n\n— Mira Orel";
    expect(found(text)).toEqual([]);
    expect(found(text, { quoted: [{ start: 9, end: 41 }] })).toEqual([
      "direct · “We will stay, whatever they say.” · Mira Orel [Mira Orel] · name-after",
    ]);
  });

  test("is none without a name after it", () => {
    expect(found("> We will stay, whatever they say.")).toEqual([]);
    expect(found("We will stay.\n— and so will they, she thought.")).toEqual([]);
  });
});

describe("dash dialogue", () => {
  test("is read with what the reporter says in between", () => {
    expect(found("—Nos quedamos —dijo Mira Orel—. Es nuestra casa.", { language: "es", languages: [es] })).toEqual([
      "direct · “Nos quedamos” · Mira Orel [Mira Orel] · cue dijo · speaker-after",
      "direct · “Es nuestra casa.” · Mira Orel [Mira Orel] · carried-speaker",
    ]);
  });

  test("is no speech in languages that do not write it so", () => {
    expect(found("— a dash that opens a remark.")).toEqual([]);
    expect(found("— We stay, — said Mira Orel.")).toEqual([]);
  });

  test("needs no verb", () => {
    expect(found("—Nos quedamos.\n\n—¿Quién paga?", { language: "es", languages: [es] })).toEqual([
      "direct · “Nos quedamos.” · unattributed",
      "direct · “¿Quién paga?” · unattributed",
    ]);
    expect(found("— Nous restons.", { language: "fr", languages: [fr] })).toEqual([
      "direct · “Nous restons.” · unattributed",
    ]);
  });

  test("is not what pairMarks looks for", () => {
    expect(pairMarks("— We stay, — said Mira Orel.")).toEqual({ pairs: [], problems: [], marks: [] });
  });
});

describe("indirect speech", () => {
  test.each([
    ["Mira Orel said that the bridge is safe.", ["the bridge is safe", "Mira Orel", "said", "indirect-clause"]],
    ["The bridge is safe, the mayor said.", ["The bridge is safe", "mayor", "said", "indirect-clause"]],
    [
      "According to Mira Orel, the bridge is safe.",
      ["the bridge is safe", "Mira Orel", "According to", "indirect-source"],
    ],
    [
      "The bridge is safe, according to Mira Orel.",
      ["The bridge is safe", "Mira Orel", "according to", "indirect-source"],
    ],
    ["Kern told the court that he was ill.", ["he was ill", "Kern", "told", "indirect-clause"]],
  ])("%s", (text, expected) => {
    const [quotation, ...others] = findQuotations(text, { indirect: findIndirect }).quotations;
    expect(others).toEqual([]);
    expect(quotation?.type).toBe("indirect");
    expect([quotation?.text, quotation?.speaker?.name, quotation?.cue?.text, quotation?.evidence]).toEqual(expected);
    expect(text.slice(quotation?.range.start, quotation?.range.end)).toBe(quotation?.text);
  });

  test("is left out unless asked for, and where words are quoted", () => {
    const text = "Mira Orel said that the bridge is safe. She called the fear “a joke”.";
    expect(found(text)).toEqual(["mixed · “a joke” · Mira Orel [She] · cue called · mixed-cue"]);
    expect(found(text, { indirect: findIndirect }).map((line) => line.split(" · ", 2).join(" "))).toEqual([
      "indirect “the bridge is safe”",
      "mixed “a joke”",
    ]);
  });

  test("keeps `within` pointing at the same quotation", () => {
    const text = "Kern said that he is ill. Orel said: “He said, ‘Go home tonight, all of you,’ and we went.”";
    const { quotations } = findQuotations(text, { indirect: findIndirect });
    expect(quotations.map(({ type, within }) => [type, within])).toEqual([
      ["indirect", undefined],
      ["direct", undefined],
      [quotations[2]?.type, 1],
    ]);
  });
});
