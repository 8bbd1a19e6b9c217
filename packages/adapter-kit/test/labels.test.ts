import { describe, expect, test } from "vitest";
import { catalogue, fillLabel, labelLanguage, labelParts, labelsFor, languageName, type Labels } from "../src/index.ts";

/** Every label of a language by dotted name. */
function flat(labels: Labels): [string, string][] {
  return Object.entries(labels).flatMap(([key, value]: [string, string | Record<string, string>]) =>
    typeof value === "string"
      ? [[key, value] as [string, string]]
      : Object.entries(value).map(([inner, text]) => [`${key}.${inner}`, text] as [string, string]),
  );
}

const placesOf = (label: string): string[] => (label.match(/\{\w+\}/gu) ?? []).toSorted();
const english = new Map(flat(catalogue.en));

describe.each(Object.entries(catalogue))("%s", (_, labels) => {
  test("has every label, not indented, with the places of the English one", () => {
    const found = flat(labels);
    expect(found.map(([name]) => name)).toEqual([...english.keys()]);
    expect(found.map(([name, label]) => [name, placesOf(label)])).toEqual(
      Array.from(english, ([name, label]) => [name, placesOf(label)]),
    );
    expect(found.filter(([, label]) => label === "" || /^[ \t]/u.test(label))).toEqual([]);
  });
});

test.each([
  ["ru", /^[\p{Script=Cyrillic}\P{L}]+$/u],
  ["uk", /^[\p{Script=Cyrillic}\P{L}]+$/u],
  ["ar", /^[\p{Script=Arabic}\P{L}]+$/u],
  ["fa", /^[\p{Script=Arabic}\P{L}]+$/u],
  ["he", /^[\p{Script=Hebrew}\P{L}]+$/u],
  ["zh", /^[\p{Script=Han}\P{L}]+$/u],
  ["ja", /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\P{L}ー]+$/u],
] as const)("%s is in its own script", (language, script) => {
  const letters = flat(catalogue[language]).map(([, label]) => label.replace(/\{\w+\}/gu, ""));
  expect(letters.join(" ")).toMatch(script);
});

test("labelLanguage looks a tag up by its primary subtag", () => {
  const found = ["de-CH-1996", "ZH-hant-TW", "iw", "ar_EG", "sw", "", "constructor", undefined].map(labelLanguage);
  expect(found).toEqual(["de", "zh", "he", "ar", "en", "en", "en", "en"]);
});

test("labelsFor puts overrides over the language's labels, key by key", () => {
  const overrides = {
    contents: "Was drin ist",
    correctionOf: { typo: "Vertippt: {date}" },
    roles: { editor: "Chef vom Dienst" },
  } as const;
  const labels = labelsFor("de", overrides);
  expect(labels).toEqual({
    ...catalogue.de,
    contents: "Was drin ist",
    correctionOf: { ...catalogue.de.correctionOf, typo: "Vertippt: {date}" },
    roles: { ...catalogue.de.roles, editor: "Chef vom Dienst" },
    rolesOfSeveral: { ...catalogue.de.rolesOfSeveral, editor: "Chef vom Dienst" },
  });
  expect(catalogue.de.contents).toBe("Inhalt");
});

test("fillLabel puts values where the label has their names", () => {
  expect(fillLabel("{start} to {end}", { start: "1 May", end: "{start}" })).toBe("1 May to {start}");
  expect(fillLabel("{date} {constructor}", {})).toBe("{date} {constructor}");
});

test("labelParts keeps values as they are", () => {
  expect(labelParts("{date}公開", { date: 5 })).toEqual([5, "公開"]);
});

test.each([
  ["de", "en", "German"],
  ["az-Arab", "de", "Aserbaidschanisch (Arabisch)"],
  ["en", "ja", "英語"],
  ["qaa", "en", "qaa"],
  ["not a tag", "en", "not a tag"],
  ["de", "not a tag", "German"],
])("the name of %s in %s is %s", (tag, inLanguage, name) => {
  expect(languageName(tag, inLanguage)).toBe(name);
});
