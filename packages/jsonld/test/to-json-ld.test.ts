import { createDigest, createEntry, createSection, type Entry, type Message, type Quotation } from "@digestkit/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toJsonLd, toJsonLdScript, toNinjs, type JsonLdOptions } from "../src/index.ts";
import { anyDigest } from "./any-digest.ts";
import { sample, samples } from "./cases.ts";

const entry = createEntry({ id: "gates", headline: "Gates opened" });
const sections = [createSection({ id: "news", title: "News", entries: [entry] })];

test.each<[string, JsonLdOptions, string | undefined, string[]]>([
  ["nothing known", {}, undefined, ["#issue-7", "#gates"]],
  ["the issue's address", {}, "https://m.example/7", ["https://m.example/7", "https://m.example/7#gates"]],
  ["a fragment in it", {}, "https://m.example/all#7", ["https://m.example/all", "https://m.example/all#gates"]],
  [
    "a relative one and the site",
    { siteUrl: "https://m.example/a/" },
    "7",
    ["https://m.example/a/7", "https://m.example/a/7#gates"],
  ],
  ["a relative one and no site", {}, "/7", ["#issue-7", "#gates"]],
  ["an address that is refused", {}, "javascript:alert(1)", ["#issue-7", "#gates"]],
  [
    "an option",
    { url: "https://m.example/seven" },
    "https://m.example/7",
    ["https://m.example/seven", "https://m.example/seven#gates"],
  ],
])("ids with %s", (_name, options, url, ids) => {
  const record = toJsonLd(createDigest({ id: "issue-7", ...(url !== undefined && { url }), sections }), options);
  expect([record["@id"], record.hasPart?.[1]?.["@id"]]).toEqual(ids);
});

test.each(["siteUrl", "url"])("the option %s has to be an address of the web", (name) => {
  expect(() => toJsonLd(createDigest({ id: "a" }), { [name]: "javascript:alert(1)" })).toThrow(
    `Unexpected option ${name} "javascript:alert(1)", expected an absolute address with http or https`,
  );
});

test("ids are unique, whatever the document calls its parts", () => {
  const person = { id: "news", name: "A", aliases: [], sameAs: [], roles: [] };
  const record = toJsonLd(
    createDigest({
      id: "person-news",
      sections: [createSection({ id: "person-news", entries: [createEntry({ id: "publication" })] })],
      publication: { name: "A" },
      people: [person, person],
    }),
  );
  expect([
    record["@id"],
    ...(record.hasPart ?? []).map((part) => part["@id"]),
    ...(record.mentions ?? []).map((named) => named["@id"]),
  ]).toEqual(["#person-news-2", "#person-news", "#publication", "#person-news-4", "#person-news-4"]);
  expect(record.isPartOf).toEqual({ "@type": "Periodical", "@id": "#publication-2", name: "A" });
});

const saying = (value: string, said: Pick<Quotation, "speaker">): Pick<Entry, "body" | "quotations"> => ({
  body: [{ type: "paragraph", children: [{ type: "text", value }] }],
  quotations: [
    { id: "q", text: "Yes.", type: "direct", range: { start: 1, end: 5 }, confidence: 1, evidence: "editor", ...said },
  ],
});

test("whoever is marked is not gathered under a bare name either, and is in the texts for those who may know", () => {
  const marked = { aliases: ["Lyosha"], sameAs: [], roles: [], sensitivity: "victim" as const };
  const entry = createEntry({
    id: "e",
    ...saying("“Yes.” said Lyosha", { speaker: { name: "Lyosha" } }),
    translation: { inLanguage: "ru", translator: "Leyla  Varga" },
  });
  const digest = createDigest({
    id: "a",
    inLanguage: "en",
    people: [{ id: "leyla", name: "Leyla Varga", ...marked }],
    sections: [createSection({ id: "s", entries: [entry] })],
    pullQuote: { text: "Yes.", fidelity: "verbatim", attribution: { name: "Leyla Varga", medium: "interview" } },
    contributors: [{ person: "Leyla Varga", role: "author" }],
  });
  const record = toJsonLd(digest);
  expect(JSON.stringify(record)).not.toMatch(/Varga|"Lyosha"/u);
  expect(record.hasPart?.[0]).toEqual({ "@type": "Quotation", text: "Yes.", genre: "interview" });
  expect(JSON.stringify(record)).toContain("“Yes.” said Lyosha");
  const forAll = toJsonLd(digest, { audience: "public", labels: { nameWithheld: "NN" } });
  expect(JSON.stringify(forAll)).not.toMatch(/Varga|Lyosha|"NN"/u);
  expect(JSON.stringify(forAll)).toContain("“Yes.” said NN");
  expect(JSON.stringify(toJsonLd(digest, { audience: "partner" }))).toBe(JSON.stringify(record));
});

test("people marked as victim, minor or source are in no field but the text", () => {
  const people = (["public", "victim", "minor", "source"] as const).map((sensitivity) => ({
    id: sensitivity,
    name: `Name ${sensitivity}`,
    aliases: [],
    sameAs: [],
    roles: [],
    sensitivity,
  }));
  const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: "“Yes.”" }] }];
  const quoted = people.map(({ id, name }) =>
    createEntry({
      id: `e-${id}`,
      body,
      mentions: [{ ref: id, range: { start: 0, end: 1 } }],
      quotations: [
        {
          id: `q-${id}`,
          text: "Yes.",
          type: "direct",
          range: { start: 1, end: 5 },
          confidence: 1,
          evidence: "editor",
          speaker: { name, ref: id },
        },
      ],
    }),
  );
  const pullQuote = { text: "Yes.", fidelity: "verbatim" as const, attribution: { name: "Name minor", ref: "minor" } };
  const contributors = [{ person: "source", role: "author" }];
  const digest = createDigest({
    id: "a",
    people,
    sections: [createSection({ id: "s", entries: quoted })],
    pullQuote,
    contributors,
  });
  const written = JSON.stringify(toJsonLd(digest));
  expect(["public", "victim", "minor", "source"].map((name) => written.includes(`Name ${name}`))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(written.includes('"contributor"')).toBe(false);
});

test.each([
  ["usable", undefined, []],
  [
    "withheld",
    { "@type": "DefinedTerm", termCode: "withheld", inDefinedTermSet: "http://cv.iptc.org/newscodes/pubstatusg2/" },
    ["jsonld-status"],
  ],
  [
    "canceled",
    { "@type": "DefinedTerm", termCode: "canceled", inDefinedTermSet: "http://cv.iptc.org/newscodes/pubstatusg2/" },
    [],
  ],
] as const)("an issue that is %s says so", (pubStatus, status, reported) => {
  const messages: Message[] = [];
  const record = toJsonLd(createDigest({ id: "a", pubStatus }), { onMessage: (message) => messages.push(message) });
  expect(record.creativeWorkStatus).toEqual(status);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(reported);
});

test("refused addresses are left out and reported once", () => {
  const messages: Message[] = [];
  const sources = ["javascript:alert(1)", "javascript:alert(1)", "https://a.example/"].map((url) => ({
    name: "A",
    url,
  }));
  const digest = createDigest({
    id: "a",
    sections: [createSection({ id: "s", entries: [createEntry({ id: "e", sources })] })],
  });
  const record = toJsonLd(digest, { onMessage: (message) => messages.push(message) });
  expect(record.hasPart?.[1]).toMatchObject({
    citation: [{ name: "A" }, { name: "A" }, { name: "A", url: "https://a.example/" }],
  });
  expect(JSON.stringify(record).includes("javascript")).toBe(false);
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["link-url", "javascript:alert(1)"]]);
});

test("translations and pages of entries", () => {
  const record = toJsonLd(createDigest({ id: "a", sections }), {
    siteUrl: "https://m.example/",
    translations: [{ inLanguage: "de", url: "/de" }],
    entryUrl: ({ id }) => `/entries/${id}`,
    language: "en",
  });
  expect(record.workTranslation).toEqual([
    { "@type": "PublicationIssue", inLanguage: "de", url: "https://m.example/de" },
  ]);
  expect(record.hasPart?.[1]).toMatchObject({
    "@id": "#gates",
    url: "https://m.example/entries/gates",
    inLanguage: "en",
  });
});

/** What a browser takes for the script's content: everything up to the first end tag, unless a comment hides it. */
function scriptOf(markup: string): { json: string; rest: string } {
  const start = markup.indexOf(">") + 1;
  const end = markup.search(/<\/script[\s/>]/iu);
  return { json: markup.slice(start, end), rest: markup.slice(end) };
}

const breakOuts = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "-->",
  "]]>",
  "\u2028\u2029",
  "\uD800",
  "</SCRIPT\n>",
  "&lt;/script&gt;",
];

test.each(breakOuts)("%j stays inside its script, and comes back", (title) => {
  const digest = createDigest({ id: title, title, publication: { name: title, licence: title } });
  const { json, rest } = scriptOf(toJsonLdScript(digest));
  expect(rest).toBe("</script>");
  expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
  expect(JSON.parse(json)).toEqual(toJsonLd(digest));
});

test("no digest breaks out of its script, and none loses a character", () => {
  for (const { digest } of samples) expect(JSON.parse(scriptOf(toJsonLdScript(digest)).json)).toEqual(toJsonLd(digest));
  fc.assert(
    fc.property(anyDigest, fc.constantFrom(...breakOuts), (digest, title) => {
      const { json, rest } = scriptOf(toJsonLdScript({ ...digest, title }));
      expect([rest, JSON.parse(json)]).toEqual(["</script>", toJsonLd({ ...digest, title })]);
    }),
  );
});

test("every node of the model", () => {
  const record = toJsonLd(sample("every-node"));
  const [pullQuote, section, article] = record.hasPart ?? [];
  expect(pullQuote).toEqual({
    "@type": "Quotation",
    text: "The gates were opened by order…\n\nThe order says tonight.",
    url: "https://radio.example/14",
    spokenByCharacter: { "@id": "https://notebook.example/40#person-nils-varga" },
    creator: { "@id": "https://notebook.example/40#person-nils-varga" },
    genre: "interview",
    isBasedOn: { "@id": "https://notebook.example/40#the-gauge-at-torrow-q1" },
  });
  expect(section).toEqual({
    "@type": "Collection",
    "@id": "https://notebook.example/40#the-valley",
    identifier: "the-valley",
    name: "The valley",
    abstract: "Two reports from the upper gauge.",
  });
  expect(article).toMatchObject({
    "@type": "NewsArticle",
    isPartOf: { "@id": "https://notebook.example/40#the-valley" },
    publisher: { "@id": "https://notebook.example/#publisher" },
    citation: [
      { "@type": "Role", roleName: "primary" },
      { "@type": "Role", roleName: "via" },
    ],
    correction: [{ "@id": "https://notebook.example/40#c1" }, { "@id": "https://notebook.example/40#c2" }],
  });
});

test("a language tag that is none is left out, or the option stands in", () => {
  const entry = createEntry({ id: "e", translation: { inLanguage: "pt_BR" } });
  const digest = createDigest({
    id: "a",
    inLanguage: "en_GB",
    sections: [createSection({ id: "s", entries: [entry] })],
  });
  expect(
    JSON.stringify(toJsonLd(digest, { translations: [{ inLanguage: "de_AT", url: "https://a.example/de" }] })),
  ).not.toMatch(/inLanguage/u);
  expect(toJsonLd(digest, { language: "en-GB" }).inLanguage).toBe("en-GB");
  expect([toNinjs(digest).language, toNinjs(digest, { language: "en-GB" }).language]).toEqual([undefined, "en-GB"]);
});
