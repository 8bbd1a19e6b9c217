import { expect, test } from "vitest";
import {
  allEntries,
  allSections,
  createEntry,
  createSection,
  isCorrectionSeverity,
  type Section,
} from "../src/index.ts";

const section = (id: string, sections?: Section[]): Section =>
  createSection({
    id,
    entries: [createEntry({ id: `${id}-1` }), createEntry({ id: `${id}-2` })],
    ...(sections && { sections }),
  });

const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(" ");

test("sections and entries come in reading order", () => {
  const sections = [section("a", [section("b", [section("c")]), section("d")]), section("e")];
  expect(ids(allSections(sections))).toBe("a b c d e");
  expect(ids(allEntries(sections))).toBe("a-1 a-2 b-1 b-2 c-1 c-2 d-1 d-2 e-1 e-2");
  expect([allSections([]), allEntries([])]).toEqual([[], []]);
});

test("sections nest as deep as they like", () => {
  let nested = section("0");
  for (let depth = 1; depth < 20_000; depth++) nested = createSection({ id: String(depth), sections: [nested] });
  expect(allSections([nested])).toHaveLength(20_000);
  expect(ids(allEntries([nested]))).toBe("0-1 0-2");
});

test("isCorrectionSeverity knows the words of the model", () => {
  const values = ["typo", "clarification", "correction", "retraction", "constructor", "", undefined, 1];
  expect(values.map(isCorrectionSeverity)).toEqual([true, true, true, true, false, false, false, false]);
});
