import { createDigest, type Digest, type Message } from "@digestkit/schema";
import { expect, test } from "vitest";
import { createContext, type DigestOptions } from "../src/index.ts";
import { sample } from "./cases.ts";
import { toStaticMarkup } from "./server.tsx";

const issue = createDigest({ id: "a", title: "Lorsk", issueNumber: "7", issueDate: "2024-03-14" });
const link = {
  type: "link" as const,
  url: "javascript:alert(1)",
  children: [{ type: "text" as const, value: "here" }],
};

test("words of one’s own", () => {
  expect(toStaticMarkup(issue, { labels: { issue: "No. {number}" } })).toContain("<span>No. 7</span>");
});

test("the language of the digest comes before that of the options", () => {
  expect(toStaticMarkup(issue, { language: "de" })).toContain('<article class="digest" lang="de" dir="ltr">');
  expect(toStaticMarkup({ ...issue, inLanguage: "ar" }, { language: "de" })).toContain(' lang="ar" dir="rtl">');
});

test("labels that the catalogue lacks are English, and say so", () => {
  expect(toStaticMarkup({ ...issue, inLanguage: "ckb" })).toContain('<span lang="en" dir="ltr">Issue 7</span>');
});

test("the outline begins where it is told", () => {
  const levels = (markup: string) => [...new Set(markup.match(/(?<=<h)\d/gu))];
  expect(levels(toStaticMarkup(sample("headings")))).toEqual(["1", "2", "3"]);
  expect(levels(toStaticMarkup(sample("headings"), { headingLevel: 2 }))).toEqual(["2", "3", "4"]);
});

test("permalinks can be left out", () => {
  const count = (pattern: RegExp, options: DigestOptions): number =>
    toStaticMarkup(sample("every-node"), options).match(pattern)?.length ?? 0;
  const entries = count(/<article class="entry"/gu, {});
  const counts = (["all", "entries", "none"] as const).map((permalinks) =>
    count(/class="permalink"/gu, { permalinks }),
  );
  expect(counts).toEqual([entries + 1, entries, 0]);
  expect(count(/class="permalink"/gu, {})).toBe(entries + 1);
});

test("names are withheld from an audience", () => {
  const people = [
    { id: "vera", name: "Vera Sand", aliases: [], roles: [], sameAs: [], sensitivity: "victim" as const },
  ];
  const digest = { ...issue, title: "Vera Sand", people };
  expect(toStaticMarkup(digest)).toContain("Vera Sand");
  expect(toStaticMarkup(digest, { audience: "public" })).not.toContain("Vera Sand");
});

test("ids can have a prefix", () => {
  const markup = toStaticMarkup(sample("every-node"), { idPrefix: "one-" });
  const ids = [...markup.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id) => !id?.startsWith("one-"))).toEqual([]);
});

test("a refused address is shown as text and reported", () => {
  const messages: Message[] = [];
  const digest = { ...issue, abstract: [{ type: "paragraph" as const, children: [link] }] };
  expect(toStaticMarkup(digest, { onMessage: (message) => messages.push(message) })).toContain(
    "<p><span>here</span></p>",
  );
  expect(messages).toEqual([
    {
      ruleId: "link-url",
      severity: "warning",
      reason: expect.stringMatching(/^Unexpected scheme `javascript:`/u) as string,
      actual: "javascript:alert(1)",
    },
  ]);
});

test("an unknown node shows what is in it, and is reported", () => {
  const messages: Message[] = [];
  const abstract = [
    { type: "aside", children: [{ type: "paragraph", children: [{ type: "text", value: "Kept" }] }] },
    { type: "constructor", value: "also kept" },
    { type: "toString" },
  ] as unknown as Digest["abstract"];
  const markup = toStaticMarkup({ ...issue, abstract }, { onMessage: (message) => messages.push(message) });
  expect(markup).toContain('<div class="abstract"><p>Kept</p>also kept</div>');
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ["unknown-node", "aside"],
    ["unknown-node", "constructor"],
    ["unknown-node", "toString"],
  ]);
});

test("an unknown node can have a component", () => {
  const abstract = [{ type: "aside" }] as unknown as Digest["abstract"];
  const onUnknown = ({ value }: { value: { type: string } }) => `<${value.type}>`;
  expect(toStaticMarkup({ ...issue, abstract }, { onUnknown })).toContain('<div class="abstract">&lt;aside&gt;</div>');
});

test.each([0, 6, 2.5, "2"])("there is no heading level %s", (headingLevel) => {
  expect(() => createContext(issue, { headingLevel: headingLevel as 1 })).toThrow(
    new RangeError(`Unexpected headingLevel ${headingLevel}, expected a whole number from 1 to 5`),
  );
});

test.each([undefined, null, 7, {}, { digest: issue, messages: [] }])("%o is no digest", (value) => {
  expect(() => createContext(value as never)).toThrow(/^Unexpected \w+ as digest, expected a digest/u);
});

test("a document without characters that a page may not hold is not copied", () => {
  expect(createContext(issue).digest).toBe(issue);
  const digest = createContext({ ...issue, title: "a\u0000b\r\nc\uD800" }).digest;
  expect(digest).toEqual({ ...issue, title: "a\uFFFDb\nc\uFFFD" });
});
