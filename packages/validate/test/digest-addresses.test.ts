import { createDigest, createEntry, createSection, type FlowContent, type Quotation } from "@digestkit/schema";
import { expect, test } from "vitest";
import { digestAddresses } from "../src/document/digest-addresses.ts";
import { lint } from "../src/index.ts";

const quotation: Quotation = {
  id: "q",
  text: "open",
  type: "mixed",
  range: { start: 0, end: 4 },
  confidence: 1,
  evidence: "editor",
  source: { name: "Post", url: "u:quotation" },
};

const digest = createDigest({
  id: "varenia-1",
  url: "u:digest",
  publication: { url: "u:publication", correctionsPolicy: "htps://policy.example", licence: "CC-BY-4.0" },
  translationOf: "varenia:1",
  pullQuote: { text: "Open.", fidelity: "unchecked", attribution: { name: "Tal", url: "u:attribution" } },
  people: [{ id: "tal", name: "Tal", aliases: [], sameAs: ["u:person"], roles: [] }],
  organisations: [{ id: "court", name: "Court", aliases: [], sameAs: ["u:organisation"] }],
  places: [{ id: "lorsk", name: "Lorsk", aliases: [], sameAs: ["u:place"] }],
  sections: [
    createSection({
      id: "outer",
      sections: [
        createSection({
          id: "inner",
          entries: [
            createEntry({
              id: "gates",
              sources: [{ name: "Post", url: "u:source", archivedAt: "u:archived" }],
              quotations: [quotation],
              translation: { inLanguage: "de", url: "u:translation" },
            }),
          ],
        }),
      ],
    }),
  ],
});

const addresses = [
  "u:digest",
  "u:publication",
  "htps://policy.example",
  "u:attribution",
  "u:translation",
  "u:source",
  "u:archived",
  "u:quotation",
  "u:person",
  "u:organisation",
  "u:place",
];

test("every field that holds an address is looked at, and no licence or id is taken for one", () => {
  expect(digestAddresses(digest).map(({ url }) => url)).toEqual(addresses);
});

test("link-url reports each of them, with or without a place", () => {
  const messages = lint(digest).filter(({ ruleId }) => ruleId === "link-url");
  expect(messages.map(({ actual }) => actual)).toEqual(addresses);
});

test("a stored document names a link of the body once, although it is a source as well", () => {
  const url = "https://post.example/gates.";
  const body: FlowContent[] = [{ type: "paragraph", children: [{ type: "link", url, children: [] }] }];
  const entry = createEntry({ id: "gates", body, sources: [{ name: "Post", url }] });
  const stored = createDigest({ id: "varenia-1", sections: [createSection({ id: "news", entries: [entry] })] });
  expect(lint(stored).map(({ ruleId }) => ruleId)).toEqual(["link-url"]);
});
