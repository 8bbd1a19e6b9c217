import { expect, test } from "vitest";
import { toAtom, toJsonFeed, toOpml, toRss } from "../src/index.ts";
import { sample } from "./cases.ts";
import { atomFaults, jsonFeedFaults, opmlFaults, rssFaults } from "./feed-faults.ts";
import { complete } from "./formats.ts";

// The port of the validator finds what it is there to find.

const options = { ...complete, of: "entries" } as const;
const digest = sample("every-node");
const rss = toRss(digest, options);
const atom = toAtom(digest, options);
const json = toJsonFeed(digest, options);
const opml = toOpml(digest, { feeds: [{ of: "issues", feedUrl: "https://a.example/" }] });

const breaks: [string, (text: string) => string[], string, RegExp, string][] = [
  ["RSS without a title", rssFaults, rss, /<title>.*?<\/title>/u, ""],
  ["RSS without a link", rssFaults, rss, /<link>.*?<\/link>/u, ""],
  ["RSS without a description", rssFaults, rss, /<description>.*?<\/description>/u, ""],
  ["RSS with a wrong day", rssFaults, rss, /<pubDate>Fri/u, "<pubDate>Thu"],
  ["RSS with a wrong date", rssFaults, rss, /<pubDate>.*?<\/pubDate>/u, "<pubDate>2024-03-15</pubDate>"],
  ["RSS with a guid that is no link", rssFaults, rss, /<guid isPermaLink="true">h/u, '<guid isPermaLink="true">x'],
  ["RSS with an id twice", rssFaults, rss, /(<item>[^]*?<\/item>)/u, "$1$1"],
  ["RSS with a relative link", rssFaults, rss, /href=(?:"|&quot;)https:\/\/svo.example/u, 'href="'],
  ["RSS with a script", rssFaults, rss, /&lt;p&gt;/u, "&lt;script&gt;&lt;/script&gt;&lt;p&gt;"],
  ["RSS with a wrong language", rssFaults, rss, /<language>.*?</u, "<language>English!<"],
  [
    "RSS with a relative self",
    rssFaults,
    rss,
    /<atom:link rel="self" href="[^"]*"/u,
    '<atom:link rel="self" href="/a"',
  ],
  ["RSS with a bad enclosure", rssFaults, rss, /length="0"/u, 'length="big"'],
  ["Atom without an id", atomFaults, atom, /<id>.*?<\/id>/u, ""],
  ["Atom without a date", atomFaults, atom, /<updated>.*?<\/updated>/u, ""],
  ["Atom with a wrong date", atomFaults, atom, /<published>.*?<\/published>/u, "<published>2024-03-15</published>"],
  ["Atom with a title twice", atomFaults, atom, /(<title>.*?<\/title>)/u, "$1$1"],
  ["Atom with content of another type", atomFaults, atom, /type="html"/u, 'type="text/html"'],
  ["Atom with an author without a name", atomFaults, atom, /<name>.*?<\/name>/u, "<name></name>"],
  ["Atom with a relative id", atomFaults, atom, /<id>.*?<\/id>/u, "<id>a</id>"],
  ["JSON Feed of another version", jsonFeedFaults, json, /version\/1\.1/u, "version/2"],
  ["JSON Feed without an id", jsonFeedFaults, json, /"id": "[^"]*",/u, ""],
  ["JSON Feed with a key of its own", jsonFeedFaults, json, /"home_page_url"/u, '"homepage"'],
  ["JSON Feed with a wrong date", jsonFeedFaults, json, /"date_published": "[^"]*"/u, '"date_published": "15 March"'],
  ["JSON Feed with a lone surrogate", jsonFeedFaults, json, /"title": "/u, '"title": "\\ud800'],
  ["OPML without an address", opmlFaults, opml, /xmlUrl="[^"]*"/u, ""],
  ["OPML without text", opmlFaults, opml, /text="[^"]*"/u, ""],
];

test.each(breaks)("%s has a fault", (_, faults, feed, pattern, replacement) => {
  const broken = feed.replace(pattern, replacement);
  expect(broken).not.toBe(feed);
  expect(faults(feed)).toEqual([]);
  expect(faults(broken)).not.toEqual([]);
});

test.each([rss, atom, opml])("what is not well-formed throws", (xml) => {
  for (const broken of [
    xml.replace("</", "<"),
    xml.replace("<title>", "<title>\u0001"),
    xml.replace("<title>", "<title>&nbsp;"),
  ]) {
    expect(() => rssFaults(broken)).toThrow(/^\d+:\d+: /u);
  }
});
