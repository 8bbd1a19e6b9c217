import { createDigest, type Person } from "@digestkit/schema";
import { expect, test } from "vitest";
import { redactDigests, unlistedNames } from "../src/index.ts";

const leyla: Person = { id: "leyla", name: "Leyla Varga", aliases: [], sameAs: [], roles: [], sensitivity: "victim" };
const titled = (id: string, people: Person[]) =>
  createDigest({ id, inLanguage: "en", title: `${id}: Varga freed`, people });
const titles = (people: Person[][], audience: "public" | "partner"): (string | undefined)[] =>
  redactDigests(
    people.map((some, index) => titled(String(index), some)),
    { audience },
  ).map(({ title }) => title);

test("who must not be named in one digest is named in none", () => {
  const { sensitivity: _, ...unmarked } = leyla;
  expect(titles([[leyla], [], [unmarked]], "public")).toEqual([
    "0: [name withheld] freed",
    "1: [name withheld] freed",
    "2: [name withheld] freed",
  ]);
  expect(titles([[leyla], []], "partner")).toEqual(["0: Varga freed", "1: Varga freed"]);
});

test("digests in which nothing is withheld are the same objects", () => {
  const digests = [titled("a", []), titled("b", [])];
  expect(redactDigests(digests, { audience: "public" })).toEqual(digests);
  expect(redactDigests(digests, { audience: "public" })[0]).toBe(digests[0]);
});

test("an audience that is none is refused", () => {
  expect(() => redactDigests([titled("a", [])], { audience: "all" as "public" })).toThrow('Unexpected audience "all"');
});

test("unlistedNames are those of victims, minors and sources, and what stands for a withheld name", () => {
  const people = (["public", "victim", "minor", "source", undefined] as const).map((sensitivity, index): Person => ({
    id: `p${index}`,
    name: ` Name\n${sensitivity}`,
    aliases: [`${index}`, ""],
    sameAs: [],
    roles: [],
    ...(sensitivity && { sensitivity }),
  }));
  const digests = [createDigest({ id: "a", inLanguage: "de", people }), createDigest({ id: "b" })];
  expect([...unlistedNames(digests, { labels: { nameWithheld: "NN" } })]).toEqual(
    ["NN", ["Name victim", "1"], ["Name minor", "2"], ["Name source", "3"]].flat(),
  );
  expect([...unlistedNames([createDigest({ id: "a", inLanguage: "de" })])]).toEqual(["[Name nicht genannt]"]);
});
