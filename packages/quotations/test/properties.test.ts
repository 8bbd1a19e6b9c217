import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames, findQuotations, pairMarks, type FoundQuotation } from "../src/index.ts";

const piece = fc.constantFrom(
  ..."“”‘’\"'«»„‚‹›「」—:,.!?()\n 9".split(""),
  "\n\n",
  " said ",
  " Mira Orel ",
  "Orel",
  "Kern’s post: ",
  "the mayor",
  " she ",
  "workers’ ",
  "We stay. ",
  "a ",
  "\u{1F600}",
  "\uD800",
);
const messy = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
);

describe("any text", () => {
  test("gives quotations whose ranges lie inside it and hold their texts", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { quotations } = findQuotations(text);
        for (const { text: quoted, range, speaker, cue, within, confidence } of quotations) {
          expect(text.slice(range.start, range.end)).toBe(quoted);
          expect(quoted).not.toBe("");
          if (cue?.range) expect(text.slice(cue.range.start, cue.range.end)).toBe(cue.text);
          if (speaker?.range)
            expect(speaker.range.start < speaker.range.end && speaker.range.end <= text.length).toBe(true);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          const outer = within === undefined ? undefined : quotations[within];
          if (outer) expect(outer.range.start <= range.start && range.end <= outer.range.end).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("gives pairs that nest or lie apart and never leave their paragraph", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { pairs, marks } = pairMarks(text);
        for (const [index, pair] of pairs.entries()) {
          const start = pair.open?.start ?? pair.start;
          const end = pair.close?.end ?? pair.end;
          expect(start <= pair.start && pair.start <= pair.end && pair.end <= end).toBe(true);
          expect(/\n[^\S\n]*\n/u.test(text.slice(start, end))).toBe(false);
          for (const other of pairs.slice(index + 1, index + 12)) {
            const otherStart = other.open?.start ?? other.start;
            const otherEnd = other.close?.end ?? other.end;
            expect(otherStart >= end || (otherStart >= pair.start && otherEnd <= pair.end)).toBe(true);
          }
        }
        expect(marks.every(({ range, text: mark }) => text.slice(range.start, range.end) === mark)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("gives names that are its own words", () => {
    fc.assert(
      fc.property(messy, (text) => {
        for (const { text: name, range } of findNames(text)) expect(text.slice(range.start, range.end)).toBe(name);
      }),
    );
  });

  test("gives the same result twice", () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(findQuotations(text)).toEqual(findQuotations(text));
      }),
    );
  });
});

const sentence = fc.constantFrom(
  "“We will stay,” said Mira Orel.",
  "“It is over.”",
  "Prosecutor General Dov Kern said: “The law is the law. It stays.”",
  "Orel called the plan “a costly mistake” and left.",
  "“One of the groundless “ethnic” campaigns,” she said.",
  "Kern’s Facebook post: “We are ready.”",
  '"Who pays?" asked Kern. "Nobody."',
  "The film “Voices of Lorsk” was banned.",
  "The mayor, Lena Sand, told them that the vote was “a farce”.",
  "« Nous restons », he said.",
  "Nothing was said.",
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" "));
const document = fc.array(paragraph, { minLength: 2, maxLength: 5 });

describe("a wrong mark", () => {
  test.each([
    ["deleted", (): string => ""],
    ["doubled", (mark: string): string => mark + mark],
  ])("changes only its own paragraph when it is %s", (_, change) => {
    fc.assert(
      fc.property(document, fc.nat(), (paragraphs, choice) => {
        const text = paragraphs.join("\n\n");
        const marks = [...text.matchAll(/[“”"«»]/gu)];
        const mark = marks[choice % Math.max(1, marks.length)];
        if (!mark) return;
        const edited = text.slice(0, mark.index) + change(mark[0]) + text.slice(mark.index + 1);
        expect(elsewhere(edited, paragraphs, mark.index, edited.length - text.length)).toEqual(
          elsewhere(text, paragraphs, mark.index, 0),
        );
      }),
      { numRuns: 400 },
    );
  });
});

/** What is found outside the paragraph of the mark, with offsets as they were before the edit. */
function elsewhere(text: string, paragraphs: string[], mark: number, grown: number): unknown[] {
  let start = 0;
  const index = paragraphs.findIndex((paragraph) => {
    start += paragraph.length + 2;
    return mark < start;
  });
  const from = start - (paragraphs[index] as string).length - 2;
  const back = (offset: number): number => (offset > mark ? offset - grown : offset);
  return findQuotations(text)
    .quotations.map((quotation) => inOldOffsets(quotation, back))
    .filter(({ range }) => range.end <= from || range.start >= start - 2);
}

function inOldOffsets({ within: _, speaker, cue, range, ...rest }: FoundQuotation, back: (offset: number) => number) {
  const moved = (place: { start: number; end: number } | undefined) =>
    place && { start: back(place.start), end: back(place.end) };
  return {
    ...rest,
    range: moved(range) as { start: number; end: number },
    speaker: speaker && { ...speaker, range: moved(speaker.range) },
    cue: cue && moved(cue.range),
  };
}
