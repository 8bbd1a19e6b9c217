import { readFileSync } from "node:fs";
import { createDigest, createEntry, createSection, type Message } from "@digestkit/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toNinjs } from "../src/index.ts";
import { anyDigest } from "./any-digest.ts";
import { sample, samples } from "./cases.ts";
import { ninjsSchema } from "./ninjs-schema.ts";

const published = process.env["DIGESTKIT_NINJS_SCHEMA"];

function faultsWith(schema: object): (value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajvFormats.default(ajv);
  ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json" });
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const schemas: [name: string, faults: (value: unknown) => string[]][] = [
  ["our reading of the standard", faultsWith(ninjsSchema)],
];
if (published !== undefined)
  schemas.push(["the published schema", faultsWith(JSON.parse(readFileSync(published, "utf8")) as object)]);

describe.each(schemas)("against %s", (_name, faults) => {
  test.each(samples)("$name is valid", ({ digest }) => {
    expect(faults(toNinjs(digest))).toEqual([]);
    expect(faults(toNinjs(digest, { siteUrl: "https://digest.example/", url: "/issue" }))).toEqual([]);
  });

  test("any digest is valid", () => {
    fc.assert(fc.property(anyDigest, (digest) => faults(toNinjs(digest)).length === 0));
  });

  test("the schema refuses what is wrong", () => {
    const issue = toNinjs(sample("every-node"));
    expect(faults({ ...issue, uri: "#a" })).toEqual(['/uri must match format "uri"']);
    expect(faults({ ...issue, pubStatus: "used" })).toEqual(["/pubStatus must be equal to one of the allowed values"]);
    expect(faults({ ...issue, versionCreated: "2024-03-14" })).toEqual([
      '/versionCreated must match format "date-time"',
    ]);
    expect(faults({ ...issue, associations: [{ uri: "urn:a:b" }] })).toEqual([
      "/associations/0 must have required property 'name'",
    ]);
    expect(faults({ ...issue, said: "a" })).not.toEqual([]);
  });
});

test.each(["usable", "withheld", "canceled"] as const)(
  "an issue that is %s says so, and so do its entries",
  (pubStatus) => {
    const digest = createDigest({
      id: "a",
      pubStatus,
      sections: [createSection({ id: "s", entries: [createEntry({ id: "e" })] })],
    });
    const issue = toNinjs(digest);
    expect([issue.pubStatus, issue.associations?.[0]?.pubStatus]).toEqual([pubStatus, pubStatus]);
  },
);

test.each([
  ["2024-03-14", "2024-03-14T00:00:00Z"],
  ["2024-03-14T08:00+01:00", "2024-03-14T08:00:00+01:00"],
  ["2024-03-14T08:00:00.5Z", "2024-03-14T08:00:00.5Z"],
  ["2024-02-31", undefined],
  ["2024-03-14T25:00:00Z", undefined],
  ["Thursday", undefined],
])("the date %s is %s", (datePublished, moment) => {
  expect(toNinjs(createDigest({ id: "a", datePublished })).versionCreated).toBe(moment);
});

test("what an issue and an entry say", () => {
  const issue = toNinjs(sample("every-node"));
  const [entry] = issue.associations ?? [];
  expect({ ...issue, associations: issue.associations?.length }).toEqual({
    uri: "https://notebook.example/40",
    type: "composite",
    representationType: "full",
    firstCreated: "2024-03-15T07:30:00+01:00",
    versionCreated: "2024-03-16T00:00:00Z",
    pubStatus: "usable",
    copyrightHolder: "Lorsk Civic Observatory",
    usageTerms: "CC-BY-4.0",
    language: "en",
    title: "Forty sheets of paper",
    by: "Rosa Emming (editor), Pavo Lind (translator)",
    headlines: [{ role: "main", contentType: "text/plain", value: "Forty sheets of paper" }],
    descriptions: [
      {
        role: "pullQuote",
        contentType: "text/plain",
        value: "The gates were opened by order…\n\nThe order says tonight.\n— Nils Varga, interview",
      },
      { role: "summary", contentType: "text/plain", value: "This week we typed up the fortieth gauge sheet." },
    ],
    people: [{ name: "Nils Varga", uri: "https://people.example/varga", literal: "nils-varga" }],
    organisations: [
      { name: "Sarn Valley Observatory", uri: "https://svo.example/", literal: "sarn-valley-observatory" },
    ],
    places: [{ name: "Torrow", uri: "https://places.example/torrow", literal: "torrow" }],
    altIds: [
      { role: "id", value: "sarn-valley-notebook-40" },
      { role: "publication", value: "Sarn Valley Notebook" },
      { role: "volumeNumber", value: "2" },
      { role: "issueNumber", value: "40" },
      { role: "issueDate", value: "2024-03-14" },
    ],
    trustIndicators: [
      {
        role: "http://cv.iptc.org/newscodes/trustindicator/correctionsPolicy",
        title: "Corrections policy",
        href: "https://notebook.example/corrections",
      },
    ],
    standard: { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" },
    associations: 12,
  });
  expect(entry).toMatchObject({
    name: "The gauge at Torrow",
    rel: "entry",
    uri: "https://notebook.example/40#the-gauge-at-torrow",
    slugline: "The valley",
    located: "TORROW, 14 March",
    people: [{ name: "Nils Varga", rel: "quoted" }],
    subjects: [{ name: "flood" }, { name: "dam" }],
    infoSources: [
      { name: "sheet 40", role: "primary", uri: "https://svo.example/sheets/40" },
      { name: "Tidewater", role: "via" },
      { name: "qaa", role: "original", uri: "https://svo.example/ks/40" },
    ],
  });
});

test("relative addresses without a site are left out and reported", () => {
  const messages: Message[] = [];
  const sources = [{ name: "A", url: "/a" }];
  const digest = createDigest({
    id: "a",
    sections: [createSection({ id: "s", entries: [createEntry({ id: "e", sources })] })],
  });
  expect(toNinjs(digest, { onMessage: (message) => messages.push(message) }).associations?.[0]?.infoSources).toEqual([
    { name: "A" },
  ]);
  expect(messages).toEqual([
    {
      ruleId: "link-url",
      severity: "warning",
      reason: "Unexpected relative address, expected an absolute one: set siteUrl",
      actual: "/a",
    },
  ]);
  expect(toNinjs(digest).uri).toBe("urn:x-digestkit:a");
  expect(toNinjs(digest).associations?.[0]?.uri).toBe("urn:x-digestkit:a/e");
});

test("whoever is marked is gathered nowhere, and is in the texts for those who may know", () => {
  const text = { type: "text" as const, value: "Leyla Varga is free." };
  const entry = createEntry({
    id: "e",
    body: [{ type: "paragraph", children: [text] }],
    mentions: [{ ref: "varga", range: { start: 0, end: 11 } }],
    translation: { inLanguage: "ru", translator: "Leyla Varga" },
  });
  const people = [
    { id: "varga", name: "Leyla Varga", aliases: [], sameAs: [], roles: [], sensitivity: "source" as const },
    { id: "ana", name: "Ana Orr", aliases: [], sameAs: [], roles: [] },
  ];
  const contributors = ["varga", "Leyla Varga", "ana"].map((person) => ({ person, role: "author" }));
  const digest = createDigest({
    id: "a",
    people,
    contributors,
    sections: [createSection({ id: "s", entries: [entry] })],
  });
  const issue = toNinjs(digest);
  expect([issue.people?.map(({ name }) => name), issue.by]).toEqual([["Ana Orr"], "Ana Orr (author)"]);
  expect([issue.associations?.[0]?.people, issue.associations?.[0]?.by]).toEqual([undefined, undefined]);
  expect(issue.associations?.[0]?.bodies?.[0]?.value).toBe("Leyla Varga is free.");
  const forAll = toNinjs(digest, { audience: "partner" });
  expect(JSON.stringify(forAll)).not.toMatch(/varga/iu);
  expect([forAll.people?.map(({ name }) => name), forAll.by]).toEqual([["Ana Orr"], "Ana Orr (author)"]);
  expect(forAll.associations?.[0]?.bodies?.[0]?.value).toBe("[name withheld] is free.");
});
