import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { feedsOf, toAtom, toJsonFeed, toOpml, toRss, type FeedOf } from "../src/index.ts";
import { buildFeed } from "../src/build-feed.ts";
import { sample, samples } from "./cases.ts";
import { complete, kinds } from "./formats.ts";

// What feedsmith, a reader library, makes of our feeds is what they were made of.

const cases = samples.flatMap(({ name, digest }) =>
  kinds.map((of) => ({ name, digest, of, kind: JSON.stringify(of) })),
);

const made = ({ digest, of }: { digest: (typeof samples)[number]["digest"]; of: FeedOf }) =>
  buildFeed(digest, { ...complete, of }, () => undefined);

const some = <Value>(list: readonly Value[]): readonly Value[] | undefined => (list.length === 0 ? undefined : list);

describe.each(cases)("$kind of $name", (subject) => {
  const { title, homeUrl, language, updated, items } = made(subject);
  const options = { ...complete, of: subject.of };

  test("as RSS", () => {
    const feed = parseRssFeed(toRss(subject.digest, options));
    expect([feed.title, feed.link, feed.language, feed.lastBuildDate]).toEqual([
      title,
      homeUrl,
      language,
      updated?.rfc822,
    ]);
    expect(feed.atom?.links).toEqual([{ rel: "self", href: complete.feedUrl, type: "application/rss+xml" }]);
    expect(
      (feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link,
        guid: item.guid,
        date: item.pubDate,
        creators: item.dc?.creators,
        categories: item.categories?.map(({ name }) => name),
        content: item.content?.encoded,
      })),
    ).toEqual(
      items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.id, isPermaLink: item.id === item.url },
        date: item.published?.rfc822,
        creators: some(item.authors),
        categories: some(item.categories),
        content: item.content.trim(),
      })),
    );
  });

  test("as Atom", () => {
    const feed = parseAtomFeed(toAtom(subject.digest, options));
    expect(feed.title).toEqual({ value: title });
    expect(
      (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        link: entry.links?.find(({ rel }) => rel === "alternate")?.href,
        published: entry.published,
        authors: entry.authors?.map(({ name }) => name),
        content: entry.content,
      })),
    ).toEqual(
      items.map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url,
        published: item.published?.rfc3339,
        authors: some(item.authors),
        content: { value: item.content.trim(), type: "html" },
      })),
    );
  });

  test("as JSON Feed", () => {
    const feed = parseJsonFeed(toJsonFeed(subject.digest, options));
    expect([feed.title, feed.home_page_url, feed.feed_url, feed.language]).toEqual([
      title,
      homeUrl,
      complete.feedUrl,
      language,
    ]);
    expect(
      (feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        content: item.content_html?.trim(),
        published: item.date_published,
        modified: item.date_modified,
        tags: item.tags,
        attachments: item.attachments?.map(({ url }) => url),
      })),
    ).toEqual(
      items.map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        content: item.content.trim(),
        published: item.published?.rfc3339,
        modified: item.updated?.rfc3339,
        tags: some(item.categories),
        attachments: some(item.enclosures.map(({ url }) => url)),
      })),
    );
  });
});

test("a subscription list", () => {
  const digest = sample("every-node");
  const feeds = feedsOf([digest]).map((of, index) => ({ of, feedUrl: `/feed-${index}.xml` }));
  const list = parseOpml(toOpml(digest, { feeds }));
  expect(list.head?.title).toBe("Sarn Valley Notebook");
  expect(list.body?.outlines?.map(({ text, xmlUrl }) => [text, xmlUrl])).toEqual(
    feeds.map(({ of, feedUrl }) => [
      buildFeed(digest, { of }, () => undefined).title,
      `https://notebook.example${feedUrl}`,
    ]),
  );
});
