import { characterEntities } from "character-entities";
import { afterEach, expect, test, vi } from "vitest";
import { namedCharacter } from "../src/references/named-character.ts";
import { namedCharacter as namedCharacterOfDom } from "../src/references/named-character-of-dom.ts";

/** What is no name: prefixes that HTML knows without a semicolon, other letter cases, members of objects. */
const others = ["notit", "ampx", "AMp", "copycat", "x", "a1", "toString", "constructor", "__proto__", ""];

afterEach(() => vi.unstubAllGlobals());

test("each of the 2,125 names stands for what the list says", () => {
  const names = Object.keys(characterEntities);
  expect(names.length).toBe(2125);
  expect(Object.fromEntries(names.map((name) => [name, namedCharacter(name)]))).toEqual(characterEntities);
});

test.each(others)("%j is no name", (name) => expect(namedCharacter(name)).toBeUndefined());

test("without a DOM, the variant for browsers knows the most frequent names", () => {
  expect(["amp", "mdash", "notit", "Zopf"].map(namedCharacterOfDom)).toEqual(["&", "\u2014", undefined, undefined]);
});

test("where the DOM may not be used, too", () => {
  const element = {
    set innerHTML(_markup: string) {
      throw new TypeError("This document requires TrustedHTML assignment");
    },
  };
  vi.stubGlobal("document", { createElement: () => element });
  expect(["amp", "Zopf"].map(namedCharacterOfDom)).toEqual(["&", undefined]);
});
