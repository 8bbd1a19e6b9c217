import { expect, test } from "vitest";
import { findNames } from "../src/index.ts";

test.each([
  ["Prosecutor General Dov Kern met Mira van Orel in Lorsk.", ["Dov Kern", "Mira van Orel", "Lorsk"]],
  ["The bridge fell. The Varenian Ministry of Water said so on Monday.", ["Varenian Ministry of Water"]],
  ["Bridges fell. Two bridges stand.", []],
  ["O’Kern’s dog and Jean-Luc d'Orel", ["O’Kern", "Jean-Luc"]],
  ["VPU leader Mira Orel", ["VPU", "Mira Orel"]],
  ["", []],
])("%s", (text, expected) => {
  const names = findNames(text);
  expect(names.map((name) => name.text)).toEqual(expected);
  expect(names.map(({ range }) => text.slice(range.start, range.end))).toEqual(expected);
});
