import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, lint, toJson, toPretty } from "../src/index.ts";
import { keepsWording } from "../src/fixes/wording.ts";
import { sampleSource, sourcelessDigest } from "./arbitrary-digest.ts";
import { readSample } from "./read-sample.ts";

describe("lint", () => {
  test("never throws, whatever the digest", () => {
    fc.assert(
      fc.property(sourcelessDigest, fc.constantFrom("recommended", "strict", "monitoring"), (digest, preset) => {
        const messages = lint(digest, {
          preset: preset as "strict",
          dictionary: { correct: () => false, suggest: () => ["x"] },
        });
        toPretty([{ file: "a", messages }]);
        expect(JSON.parse(JSON.stringify(toJson([{ file: "a", messages }])))).toEqual(
          toJson([{ file: "a", messages }]),
        );
      }),
    );
  });

  test("places everything inside the source, in order", () => {
    fc.assert(
      fc.property(sampleSource, (source) => {
        const messages = lint(readSample(source), { source, preset: "strict" });
        const starts = messages.flatMap(({ place }) => place?.start.offset ?? []);
        expect(starts).toEqual(starts.toSorted((left, right) => left - right));
        for (const { place, cause = [], fix, suggestions = [], reason } of messages) {
          expect(reason).toMatch(/^Unexpected [^]*, expected [^]*: [^]*[^.]$/u);
          const spots = [place, ...cause.map((item) => item.place)].flatMap((spot) => spot ?? []);
          const edits = [...(fix?.edits ?? []), ...suggestions.flatMap((suggestion) => suggestion.edits)];
          const ranges = [
            ...spots.map(({ start, end }) => ({ start: start.offset, end: end.offset })),
            ...edits.map(({ range }) => range),
          ];
          expect(ranges.filter(({ start, end }) => start < 0 || end < start || end > source.length)).toEqual([]);
        }
      }),
    );
  });

  test("mends without changing a word: letters and digits stay, in their order", () => {
    fc.assert(
      fc.property(sampleSource, (source) => {
        const { output } = applyFixes(source, lint(readSample(source), { source }));
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");
        expect(letters(output)).toBe(letters(source));
      }),
    );
  });
});

describe("keepsWording", () => {
  test("is true for an edit that changes nothing, false for one that changes a letter", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (source, a, b) => {
        const [start, end] = [a % source.length, b % source.length].toSorted((x, y) => x - y) as [number, number];
        const range = { start, end };
        expect(keepsWording(source, { range, text: source.slice(start, end) })).toBe(true);
        expect(keepsWording(source, { range, text: `${source.slice(start, end)}x` })).toBe(false);
      }),
    );
  });
});
