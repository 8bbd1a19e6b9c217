import { expect, test } from "vitest";
import { findQuotations } from "../src/index.ts";
import { languages } from "../src/languages/index.ts";

/** `name (role; role) {alias, alias}` of every person. */
function people(text: string, language = "en"): string[] {
  return findQuotations(text, { language, languages }).people.map(({ name, roles, aliases }) => {
    const titles = roles.length > 0 ? ` (${roles.map(({ title }) => title).join("; ")})` : "";
    return `${name}${titles}${aliases.length > 0 ? ` {${aliases.join(", ")}}` : ""}`;
  });
}

test.each([
  ["a title before the name", "Prosecutor General Kamran Olt spoke.", ["Kamran Olt (Prosecutor General)"]],
  [
    "an office with a name of its own",
    "Minister of Foreign Affairs Mira Orel spoke.",
    ["Mira Orel (Minister of Foreign Affairs)"],
  ],
  [
    "an apposition after it",
    "Dov Kern, chairman of the Varenian Popular Union (VPU), spoke.",
    ["Dov Kern (chairman of the Varenian Popular Union)"],
  ],
  ["what introduces it", "“No,” said the mayor of Torrow, Lene Husk, on Monday.", ["Lene Husk (mayor of Torrow)"]],
  [
    "several, and a surname alone",
    "Labour activist Mira Orel left. “No,” said Orel, the mayor’s deputy.",
    ["Mira Orel (Labour activist; mayor’s deputy) {Orel}"],
  ],
])("roles by %s", (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});

test("a party in brackets makes nobody an organisation", () => {
  const text = "Der Innenminister der Republik, Ivo Talar (VPU), sagte: „Wir bleiben.“";
  expect(people(text, "de")).toEqual(["Ivo Talar (Innenminister der Republik)"]);
  const { organisations } = findQuotations(text, { language: "de", languages });
  expect(organisations.map(({ name }) => name)).toEqual(["VPU"]);
});

test.each([
  ["“We won,” said the chairman of the party, Mira Orel.", "Mira Orel", "the chairman of the party, Mira Orel"],
  ["“We won,” said Minister of Water Ivo Talar.", "Ivo Talar", "Minister of Water Ivo Talar"],
  ["“We won,” said Orel and Kern.", "Orel and Kern", "Orel and Kern"],
  ["“We won,” said a spokesman for Mira Orel.", "spokesman for Mira Orel", "a spokesman for Mira Orel"],
  ["“We won,” said ex-mayor Lene Husk.", "Lene Husk", "ex-mayor Lene Husk"],
])("%s", (text, name, named) => {
  const { speaker } = findQuotations(text).quotations[0] ?? {};
  expect([speaker?.name, text.slice(speaker?.range?.start, speaker?.range?.end)]).toEqual([name, named]);
});

/** `name=alias,alias` of every organisation. */
function organisations(text: string): string[] {
  return findQuotations(text).organisations.map(({ name, aliases }) => [name, ...aliases].join("="));
}

test.each([
  ["“We stay,” the Ministry of the Interior (MIA) said. The MIA left.", ["Ministry of the Interior=MIA"]],
  ["The General Prosecutor’s Office (GPO) met. The GPO left.", ["General Prosecutor’s Office=GPO"]],
  ["The Interior (MIA) met. MIA left. “We stay,” said the MIA.", ["Interior=MIA"]],
  ["“We stay,” said the Mayor’s spokesman Dov Kern.", []],
  ["WARNING: rain. CORRECTION follows. Get PDF. OK, said the UN.", ["UN"]],
  ["Party\n\nCourt\n\nPolice\n\nPolice said: “Article 12 says nothing of Radio.”", []],
  ["VPU said so. Members of OST met, OST left.", ["VPU", "OST"]],
  ["The Herald told the Court so. Lorsk Police came.", ["Herald", "Court", "Lorsk Police"]],
])("organisations of %s", (text, expected) => {
  expect(organisations(text)).toEqual(expected);
});

test.each([
  ["„Wir gehen“, sagte Verteidigerin Anna Quist.", ["Anna Quist (Verteidigerin)"]],
  ["„Wir gehen“, sagte Bruno Halvik. „Nein“, sagte Halvik.", ["Bruno Halvik {Halvik}"]],
])("people of %s", (text, expected) => {
  expect(people(text, "de")).toEqual(expected);
});
