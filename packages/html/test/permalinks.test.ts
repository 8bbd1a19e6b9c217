import { createDigest, createEntry, createSection, type Digest, type Quotation } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { quotationUrls, toHtml, type Permalinks } from "../src/index.ts";
import { samples } from "./cases.ts";
import { nodesOf, parseHtml, visibleText } from "./parse-html.ts";

const quotation = (id: string, type: Quotation["type"], text: string, start: number): Quotation => ({
  id,
  type,
  text,
  range: { start, end: start + text.length },
  confidence: 1,
  evidence: "editor",
});

/** `The mayor said: “No.” The “plan” is “dead”.`, of which `No.` and `dead` are quotations. */
function digestOf(fields: Partial<Digest> = {}): Digest {
  const value = "The mayor said: “No.” The “plan” is “dead”.";
  const quotations = [quotation("q:1 %", "direct", "No.", 17), quotation("q2", "mixed", "dead", 37)];
  const entry = createEntry({
    id: "e",
    body: [{ type: "paragraph", children: [{ type: "text", value }] }],
    quotations,
  });
  return createDigest({
    id: "a",
    inLanguage: "en",
    sections: [createSection({ id: "s", entries: [entry] })],
    ...fields,
  });
}

const ofEntry =
  '<p class="permalink"><a href="#e" aria-label="Link to this item: The mayor said: “No.” The “plan” is “dead”.">#</a></p>';
const ofQuotation = '<a class="permalink" href="#q:1-" aria-label="Link to this quotation: No."></a>';

test.each<[Permalinks, string[]]>([
  ["all", [ofQuotation, ofEntry]],
  ["entries", [ofEntry]],
  ["none", []],
])("permalinks: %s", (permalinks, links) => {
  const markup = toHtml(digestOf(), { document: "fragment", permalinks });
  expect([ofQuotation, ofEntry].filter((link) => markup.includes(link))).toEqual(links);
  expect(markup.match(/permalink/gu) ?? []).toHaveLength(links.length);
  // Whatever is shown, everything can be linked to.
  expect(markup.match(/ id="[^"]+"/gu)).toEqual([' id="s"', ' id="e"', ' id="q:1-"', ' id="q2"']);
});

describe.each(samples)("$name", ({ digest }) => {
  test("every address of a quotation is that of an element of the page", () => {
    const nodes = nodesOf(parseHtml(toHtml(digest, { idPrefix: "x-" })));
    const ids = nodes.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === "id").map(({ value }) => value));
    const targets = [...quotationUrls(digest, { idPrefix: "x-" }).values()].map((url) =>
      decodeURIComponent(/#(.*?)(?::~:|$)/u.exec(url)?.[1] ?? ""),
    );
    const terms = digest.sections
      .flatMap(({ entries }) => entries)
      .flatMap(({ quotations }) => quotations)
      .filter(({ type }) => type === "term").length;
    // A term is nobody's speech, and not marked.
    expect(targets.filter((target) => !ids.includes(target)).length).toBeLessThanOrEqual(terms);
  });
});

/** Words without what markup and line breaks do to them. */
const bare = (text: string): string => text.replace(/\s+/gu, "");

test.each(samples)("$name: the words of each fragment stand on the page one after another", ({ digest }) => {
  const page = bare(visibleText(toHtml(digest)));
  const missing = [...quotationUrls(digest).values()].filter((url) => {
    const [, fragment = ""] = url.split(":~:text=");
    const [, prefix = "", start = "", end = "", suffix = ""] =
      /^(?:([^,]+)-,)?([^,]*)(?:,([^,-][^,]*))?(?:,-(.+))?$/u
        .exec(fragment)
        ?.map((part) => bare(decodeURIComponent(part ?? ""))) ?? [];
    const at = page.indexOf(prefix + start);
    return fragment !== "" && (at === -1 || !page.includes(end + suffix, at));
  });
  expect(missing).toEqual([]);
});

test("quotationUrls has the page, the id and the words", () => {
  expect([...quotationUrls(digestOf(), { url: "https://digest.example/7#top" })]).toEqual([
    ["q:1 %", "https://digest.example/7#q%3A1-:~:text=The%20mayor%20said%3A%20%E2%80%9C-,No."],
    ["q2", "https://digest.example/7#q2:~:text=The%20%E2%80%9Cplan%E2%80%9D%20is%20%E2%80%9C-,dead"],
  ]);
});

test.each<[what: string, fields: Partial<Digest>, options: { url?: string; idPrefix?: string }, expected: string]>([
  ["the digest's own address", { url: "https://a.example/" }, {}, "https://a.example/#q2:~"],
  ["no address", {}, {}, "#q2:~"],
  ["an unsafe address of the digest's", { url: "javascript:alert(1)" }, {}, "#q2:~"],
  ["a prefix", {}, { idPrefix: "x-" }, "#x-q2:~"],
])("quotationUrls with %s", (_, fields, options, expected) => {
  expect(quotationUrls(digestOf(fields), options).get("q2")?.startsWith(expected)).toBe(true);
});

test("quotationUrls refuses an unsafe address of the program's", () => {
  expect(() => quotationUrls(digestOf(), { url: "javascript:alert(1)" })).toThrow(TypeError);
});
