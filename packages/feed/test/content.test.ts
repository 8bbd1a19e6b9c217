import {
  createDigest,
  createEntry,
  createSection,
  type Correction,
  type Digest,
  type FlowContent,
  type Message,
} from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { html } from "@digestkit/adapter-kit";
import { buildFeed } from "../src/build-feed.ts";
import type { FeedOptions } from "../src/index.ts";
import type { FeedItem } from "../src/model/feed.ts";
import { sample } from "./cases.ts";

const text = (value: string) => ({ type: "text" as const, value });
const link = (url: string) => ({ type: "link" as const, url, children: [text("there")] });
const image = (url: string) => ({ type: "image" as const, url, alt: "A gate" });
const paragraph = (
  ...children: (ReturnType<typeof text> | ReturnType<typeof link> | ReturnType<typeof image>)[]
): FlowContent => ({
  type: "paragraph",
  children,
});

function issueOf(body: FlowContent[], fields: Partial<Digest> = {}): Digest {
  const entry = createEntry({ id: "gate", headline: "Gates", body });
  return createDigest({
    id: "m-7",
    sections: [createSection({ id: "news", title: "News", entries: [entry] })],
    ...fields,
  });
}

function itemOf(digest: Digest, options: FeedOptions = {}): { item: FeedItem; messages: Message[] } {
  const messages: Message[] = [];
  const feed = buildFeed(digest, { of: "entries", ...options }, (message) => messages.push(message));
  return { item: feed.items[0] as FeedItem, messages };
}

describe("addresses", () => {
  test("are resolved against the issue's page, or else the site", () => {
    const body = [paragraph(link("../a?b=1&c"), link("#top"), link("mailto:desk@a.example"), image("/i.png"))];
    const { item } = itemOf(issueOf(body, { url: "https://a.example/issues/7" }));
    expect(item.content).toContain('href="https://a.example/a?b=1&amp;c"');
    expect(item.content).toContain('href="https://a.example/issues/7#top"');
    expect(item.content).toContain('href="mailto:desk@a.example"');
    expect(item.content).toContain('src="https://a.example/i.png"');
    const onSite = itemOf(issueOf(body), { siteUrl: "https://b.example/x/" }).item;
    expect(onSite.content).toContain('href="https://b.example/a?b=1&amp;c"');
    // The site is not the page of the issue.
    expect(onSite.content).toContain("<span>there</span>");
  });

  test("without a base are left out, images with a message", () => {
    const { item, messages } = itemOf(issueOf([paragraph(link("/a"), text(" "), image("i.png"))]));
    expect(item.content).toContain('<p><span>there</span> <span class="image">[Image: A gate]</span></p>');
    expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["feed-relative-url", "i.png"]]);
  });

  test("of an image on a site without encryption are refused like any other", () => {
    const { item, messages } = itemOf(issueOf([paragraph(image("i.png"))]), { siteUrl: "http://b.example/" });
    expect(item.content).not.toContain("<img");
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["link-url"]);
  });

  test("written as text or in a title stay as they are", () => {
    const titled = { ...link("/a"), title: 'a href="/x" b' };
    const { item } = itemOf(issueOf([paragraph(text('<a href="/x">'), titled)], { url: "https://a.example/7" }));
    expect(item.content).toContain('&lt;a href="/x"&gt;<a href="https://a.example/a" title="a href=&quot;/x&quot; b">');
  });

  test("that lead nowhere make no link: footnotes, corrections and what an issue leads with are their words", () => {
    const note = { type: "footnoteDefinition" as const, identifier: "n", children: [paragraph(text("Note."))] };
    const reference = { type: "footnoteReference" as const, identifier: "n" };
    const body: FlowContent[] = [{ type: "paragraph", children: [text("Opened."), reference] }, note];
    const correction = { id: "c", target: "gate", datePublished: "2024-03-16", text: "It was one.", severity: "typo" };
    const digest = issueOf(body, { corrections: [correction as Correction], featured: ["gate"], inLanguage: "en" });
    const { content } = itemOf(digest, { of: "issues" }).item;
    expect(content).not.toMatch(/<a[\s>]/u);
    expect(content).toContain('<p>Opened.<sup class="reference">1</sup></p>');
    expect(content).toContain("<li>Typo corrected on");
    const { content: onPage } = itemOf({ ...digest, url: "https://a.example/7" }, { of: "issues" }).item;
    expect(onPage.match(/<a [^>]*>/gu)).toEqual([
      '<a href="https://a.example/7#gate">',
      '<a href="https://a.example/7#digest-fn-1" id="digest-ref-1" role="doc-noteref" aria-label="Footnote 1">',
      '<a href="https://a.example/7#c">',
    ]);
  });
});

describe("ids", () => {
  const idOf = (digest: Digest, options: FeedOptions = {}): string => itemOf(digest, options).item.id;
  const url = "https://a.example/7";

  test("are tags, permalinks, tags of the site and day, or the ids alone", () => {
    const tag = { authority: "a.example", date: "2020" };
    expect(idOf(issueOf([], { url }), { tag })).toBe("tag:a.example,2020:m-7/gate");
    expect(idOf(issueOf([], { url }))).toBe("https://a.example/7#gate");
    expect(idOf(issueOf([], { issueDate: "2024-03-14" }), { siteUrl: "https://a.example/" })).toBe(
      "tag:a.example,2024-03-14:m-7/gate",
    );
    expect(idOf(issueOf([]))).toBe("urn:x-digestkit:m-7/gate");
    expect(idOf(issueOf([]), { entryUrl: ({ id }) => `/e/${id}`, siteUrl: "https://a.example/" })).toBe(
      "https://a.example/e/gate",
    );
  });

  test("do not depend on where an item stands", () => {
    const digest = sample("every-node");
    const idsOf = (issue: Digest) => buildFeed(issue, { of: "entries" }, () => undefined).items.map(({ id }) => id);
    const turned = {
      ...digest,
      sections: digest.sections.toReversed().map((one) => ({ ...one, entries: one.entries.toReversed() })),
    };
    expect(idsOf(turned).toSorted()).toEqual(idsOf(digest).toSorted());
  });

  test("that come twice are reported, and the first item stays", () => {
    const messages: Message[] = [];
    const twice = [issueOf([], { url, title: "A" }), issueOf([], { url, title: "B" })];
    const { items } = buildFeed(twice, {}, (message) => messages.push(message));
    expect(items.map(({ title }) => title)).toEqual(["A"]);
    expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toContainEqual(["feed-item-id", url]);
  });
});

describe("media", () => {
  test("are the images, and the audio and video files linked to", () => {
    const body = [
      paragraph(image("/a.PNG?x=1"), image("/a.PNG?x=1"), image("/no-ending"), link("/talk.mp3"), link("/b.png")),
    ];
    expect(itemOf(issueOf(body, { url: "https://a.example/7" })).item.enclosures).toEqual([
      { url: "https://a.example/a.PNG?x=1", type: "image/png", title: "A gate" },
      { url: "https://a.example/talk.mp3", type: "audio/mpeg", title: "there" },
    ]);
  });
});

test("footnotes stand under the entry that refers to them, with the issue's numbers", () => {
  const note = (identifier: string, children: FlowContent[]): FlowContent => ({
    type: "footnoteDefinition",
    identifier,
    children,
  });
  const refer = (identifier: string) => ({ type: "footnoteReference" as const, identifier });
  const entries = [
    createEntry({
      id: "a",
      body: [{ type: "paragraph", children: [refer("one")] }, note("two", [paragraph(text("Second."))])],
    }),
    createEntry({
      id: "b",
      body: [
        { type: "paragraph", children: [refer("two")] },
        note("one", [{ type: "paragraph", children: [text("First, "), refer("three")] }]),
        note("three", [paragraph(text("Third."))]),
      ],
    }),
  ];
  const digest = createDigest({ id: "m", sections: [createSection({ id: "s", entries })] });
  const { items } = buildFeed(digest, { of: "entries" }, () => undefined);
  const notes = items.map(({ content }) =>
    [...content.matchAll(/<li value="(\d)">\n<p>(\w+)/gu)].map(([, n, word]) => `${n} ${word}`),
  );
  expect(notes).toEqual([["1 First", "3 Third"], ["2 Second"]]);
});

test("tables stand without the region that scrolls in a page", () => {
  const cell = (value: string) => ({ type: "tableCell" as const, children: [text(value)] });
  const row = (...values: string[]) => ({ type: "tableRow" as const, children: values.map(cell) });
  const { content } = itemOf(issueOf([{ type: "table", align: [null], children: [row("Party"), row("Greens")] }])).item;
  expect(content).toContain('<table>\n<thead>\n<tr><th scope="col">Party</th></tr>');
  expect(content).not.toMatch(/<section class="table"|tabindex/u);
});

test("the caller's components are used", () => {
  const options: FeedOptions = { components: { entry: (entry) => html`<p class="own">${entry.headline}</p>` } };
  expect(itemOf(issueOf([]), options).item.content).toContain('<p class="own">Gates</p>');
  expect(itemOf(issueOf([]), { ...options, of: "issues" }).item.content).toContain('<p class="own">Gates</p>');
});

test.each(["issues", "sections"] as const)("%s without a summary have the titles of their entries", (of) => {
  const entries = ["Budget postponed.", "Bridge\nclosed", "Who pays?"].map((headline, index) =>
    createEntry({ id: `e${index}`, headline }),
  );
  const digest = createDigest({ id: "m", sections: [createSection({ id: "s", title: "S", entries })] });
  expect(itemOf(digest, { of }).item.summary).toBe("Budget postponed. · Bridge closed · Who pays?");
});
