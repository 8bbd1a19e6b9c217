import { entryBlocks, locateInBlock } from "@digestkit/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromText } from "../src/from-text/from-text.ts";
import { gapsOf, leavesOf, readRuns } from "./support/leaves.ts";

const word = fc.constantFrom(
  ..."gauge court sheet river ministry witness Torvan Lorsk “quoted” ‘single’ https://a.example/x desk@a.example naïve Überfall реку 洛斯克 👩‍🚒 e\u0301 *x* <b> &amp; a\u00a0b \u200f two  spaces".split(
    " ",
  ),
);
const words = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(" "));
const prose = words(12, 40).map((text) => `The ${text}.`);
const heading = words(1, 4).map((text) => `Upper ${text}`);
const block = fc.oneof(
  { weight: 6, arbitrary: prose },
  { weight: 3, arbitrary: heading },
  fc.array(words(2, 6), { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `• ${item}`).join("\n")),
  fc
    .array(prose, { minLength: 2, maxLength: 3 })
    .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join("\n\n")),
  fc.array(prose, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `> ${item}`).join("\n>\n")),
  words(1, 5).map((text) => `“Never ${text}.”`),
  words(1, 2).map((text) => `— ${text}`),
  words(1, 3).map((text) => `Source: ${text}`),
  prose.map((text) => text.replace(/(.{40,60}) /gu, "$1\n   ")),
  fc.constantFrom(
    "***",
    "- - -",
    "October 3, 2023",
    "3 октября 2023 г.",
    "Rights Monitor, No. 12",
    "ACME News · 14 March 2024 · No. 7, special edition",
    "Lorsk, 3 October 2023",
    "LCO logo",
    "31 February 2023",
  ),
  heading.map((text) => `${text}\n======`),
);
const ending = fc.constantFrom("\n", "\r\n", "\r", "\u0085", "\u2028");
const document = fc
  .record({
    bom: fc.constantFrom("", "\ufeff"),
    blocks: fc.array(block, { maxLength: 12 }),
    gap: fc.constantFrom("\n", "\n\n", "\n \n", "\n\n\n"),
    ending,
    last: fc.constantFrom("", "\n", "\n\n \t\n"),
  })
  .map(({ bom, blocks, gap, ending: end, last }) => bom + (blocks.join(gap) + last).replaceAll("\n", end));

/** Any characters at all, those of the heuristics more often than others. */
const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\n\n\n\r\t >•-*=.,:;“”"«»—123年月日()[]{}<&#\u00a0\u3000\f\v\0\u2029'.split(""),
        "A",
        "a",
        "b ",
        "Source:",
        "No. 1",
        "2023",
        "October",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    {
      maxLength: 120,
    },
  )
  .map((list) => list.join(""));

/** What may stand between leaves: white space, signs, numbers of items, and the words that announce a field. */
const markers = /Source:|No\.|Monitor|,|г\./gu;

function checkPositions(source: string): void {
  const { digest } = fromText(source);
  expect(digest.position).toMatchObject({ start: { offset: 0 }, end: { offset: source.length } });
  let rebuilt = "";
  let done = 0;
  for (const leaf of leavesOf(digest)) {
    const { start, end } = leaf.position;
    expect(start.offset).toBeGreaterThanOrEqual(done);
    rebuilt += source.slice(done, start.offset) + source.slice(start.offset, end.offset);
    done = end.offset;
    if (leaf.value !== undefined) expect(readRuns(source, leaf)).toBe(leaf.value);
  }
  expect(rebuilt + source.slice(done)).toBe(source);
}

test("leaves stand side by side, their slices are their values, and with the gaps they are the source", () => {
  fc.assert(fc.property(document, checkPositions), { numRuns: 400 });
});

test("the same for any characters", () => {
  fc.assert(fc.property(noise, checkPositions), { numRuns: 1500 });
});

test("nothing with a letter is lost", () => {
  fc.assert(
    fc.property(document, (source) => {
      const lost = gapsOf(source, fromText(source).digest)
        .join("\n")
        .replaceAll(markers, "")
        .match(/\p{L}+/gu);
      expect(lost).toBeNull();
    }),
    { numRuns: 400 },
  );
});

test("a range of an entry is found again in the source", () => {
  fc.assert(
    fc.property(document, (source) => {
      const { digest } = fromText(source);
      for (const entry of digest.sections.flatMap(({ entries }) => entries)) {
        for (const found of entryBlocks(entry)) {
          const place = locateInBlock(digest, found, { start: 0, end: found.text.length });
          const slice = source.slice(place?.start.offset, place?.end.offset);
          expect(slice.startsWith(found.text.split("\n", 1)[0] as string)).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a paragraph at the end moves nothing before it", () => {
  const start =
    "Lorsk Civic Observatory\n\nCourts\n\nThe appeal court in Lorsk has freed two hydrologists, who had been in custody.";
  fc.assert(
    fc.property(fc.array(prose, { maxLength: 6 }), prose, (paragraphs, added) => {
      const source = [start, ...paragraphs].join("\n\n");
      const before = leavesOf(fromText(source).digest);
      const after = leavesOf(fromText(`${source}\n\n${added}`).digest);
      expect(after.slice(0, before.length)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("reading changes nothing and depends on the source only", () => {
  fc.assert(
    fc.property(document, (source) => {
      expect(fromText(source)).toEqual(fromText(source));
    }),
    { numRuns: 50 },
  );
});
