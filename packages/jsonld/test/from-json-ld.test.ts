import { parseDigest } from "@digestkit/schema";
import { expect, test } from "vitest";
import { fromJsonLd } from "../src/index.ts";

test.each([undefined, null, 7, "text", [], {}, { "@type": "NewsArticle" }])("%j is no issue", (value) => {
  expect(fromJsonLd(value)).toEqual({
    messages: [
      {
        ruleId: "jsonld-issue",
        severity: "error",
        reason: "Unexpected value without a PublicationIssue, expected one of schema.org: give it what toJsonLd writes",
        path: [],
      },
    ],
  });
});

test("dates are written as the model writes them, and what is none is reported", () => {
  const { digest, messages } = fromJsonLd({
    "@context": "https://schema.org",
    "@type": "PublicationIssue",
    name: "Gates",
    datePublished: "2024-03-15T07:30Z",
    temporalCoverage: "2024-02-26/2024-02-31",
  });
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["jsonld-date", "2024-02-26/2024-02-31"]]);
  expect([digest?.datePublished, digest?.temporalCoverage]).toEqual(["2024-03-15T07:30:00Z", undefined]);
  expect(parseDigest(digest).messages).toEqual([]);
});

test("what another program wrote", () => {
  const { digest, messages } = fromJsonLd({
    "@context": "http://schema.org/",
    "@graph": [
      { "@type": "Organization", "@id": "#pub", name: "Lorsk Civic Observatory" },
      {
        "@type": ["schema:PublicationIssue"],
        name: { "@value": "Gates", "@language": "en" },
        issueNumber: 7,
        datePublished: "yesterday",
        publisher: { "@id": "#pub" },
        hasPart: [
          {
            "@type": "ReportageNewsArticle",
            headline: "Gates opened",
            articleSection: "News",
            articleBody: "Ana Orr said: “We opened them.”\n\nNobody asked.",
            keywords: "flood, dam",
            citation: "The Courier",
            hasPart: [
              { "@type": "Quotation", text: "We opened them.", creator: { "@type": "Person", name: "Ana Orr" } },
              { "@type": "Quotation", text: "We never did." },
            ],
            correction: { "@type": "CorrectionComment", text: "It was Tuesday.", datePublished: "2024-03-15" },
          },
          { "@type": "BlogPosting", headline: "Trams", articleSection: "News" },
          { "@type": "BlogPosting", headline: "Trams" },
        ],
        correction: { "@type": "CorrectionComment", text: "Undated." },
      },
    ],
  });
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ["jsonld-quotation", "We never did."],
    ["jsonld-date", "yesterday"],
    ["jsonld-correction", "Undated."],
  ]);
  expect(digest).toMatchObject({
    id: "gates",
    title: "Gates",
    issueNumber: "7",
    publication: { publisher: "Lorsk Civic Observatory" },
    sections: [
      {
        title: "News",
        entries: [
          {
            id: "gates-opened",
            headline: "Gates opened",
            sources: [{ name: "The Courier" }],
            keywords: ["flood", "dam"],
            quotations: [{ text: "We opened them.", range: { start: 29, end: 44 }, speaker: { name: "Ana Orr" } }],
          },
          { id: "trams" },
        ],
      },
      { title: "", entries: [{ id: "trams-2" }] },
    ],
    corrections: [{ target: "gates-opened", text: "It was Tuesday." }],
  });
  expect(parseDigest(digest).messages).toEqual([]);
});

test("quoted words that stand in the text before they are quoted are found in their quotation", () => {
  const articleBody = "No comment came. The ministry said: “No comment.”";
  const hasPart = { "@type": "Quotation", text: "No comment" };
  const { digest } = fromJsonLd({
    "@type": "PublicationIssue",
    hasPart: { "@type": "NewsArticle", articleBody, hasPart },
  });
  expect(digest?.sections[0]?.entries[0]?.quotations[0]?.range).toEqual({ start: 37, end: 47 });
});

test("a document that refers to itself, nests without end, or poisons prototypes is read in time", () => {
  let nested: unknown = "end";
  for (let depth = 0; depth < 100_000; depth++) nested = { "@type": "Collection", hasPart: [nested] };
  const own = JSON.parse(
    '{"@type":"PublicationIssue","@id":"#a","hasPart":[{"@id":"#a"}],"__proto__":{"name":"x"},"constructor":1}',
  ) as unknown;
  expect(fromJsonLd(own).digest?.title).toBe(undefined);
  expect(fromJsonLd({ "@type": "PublicationIssue", hasPart: nested }).digest?.sections).toHaveLength(1);
});

test("quotations that are nowhere cost no more than the text is long", () => {
  const hasPart = Array.from({ length: 5000 }, () => ({ "@type": "Quotation", text: "aaaaaaab" }));
  const article = { "@type": "NewsArticle", articleBody: "a".repeat(200_000), hasPart };
  const { digest, messages } = fromJsonLd({ "@type": "PublicationIssue", hasPart: article });
  expect(digest?.sections[0]?.entries[0]?.quotations).toEqual([]);
  expect(messages).toHaveLength(100);
});
