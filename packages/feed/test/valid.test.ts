import type { Message } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { feedsOf, toOpml } from "../src/index.ts";
import { samples } from "./cases.ts";
import { complete, formats, kinds } from "./formats.ts";
import { opmlFaults } from "./feed-faults.ts";

const all = samples.map(({ digest }) => digest);

describe.each(formats)("$name", ({ render, faults }) => {
  test.each(samples)("$name is valid at every level", ({ digest }) => {
    for (const of of kinds) expect([of, faults(render(digest, { ...complete, of }))]).toEqual([of, []]);
  });

  test("of all cases together, paged, archived and complete, is valid", () => {
    const pages = {
      first: "/1",
      previous: "/1",
      next: "/3",
      last: "/9",
      current: "/",
      prevArchive: "/a1",
      nextArchive: "/a3",
    };
    const source = { title: "All", feedUrl: "/all.xml" };
    for (const kind of ["archive", "complete"] as const) {
      const options = { ...complete, of: "entries", image: "/logo.png", pages: { ...pages, kind }, source } as const;
      expect(faults(render(all, options))).toEqual([]);
    }
  });

  test("with tags for ids is valid", () => {
    const tag = { authority: "monitor.example", date: "2020" };
    for (const of of kinds) expect(faults(render(all, { ...complete, of, tag }))).toEqual([]);
  });
});

describe("what a format requires and the document lacks", () => {
  // The validator's word for each message.
  const words: Readonly<Record<string, string>> = {
    "feed-site": "MissingLink",
    "feed-date": "MissingUpdated",
    "feed-author": "MissingAuthor",
  };

  test.each(samples.flatMap((one) => formats.map((format) => ({ ...one, format }))))(
    "is reported, in $format.name of $name",
    ({ digest, format }) => {
      const messages: Message[] = [];
      const found = format.faults(format.render(digest, { onMessage: (message) => messages.push(message) }));
      const reported = messages.filter(({ severity }) => severity === "error").map(({ ruleId }) => words[ruleId]);
      expect(new Set(found.map((fault) => fault.split(" ").at(-1)))).toEqual(new Set(reported));
    },
  );
});

test.each(samples)("OPML of $name is valid", ({ digest }) => {
  const feeds = feedsOf([digest]).map((of, index) => ({ of, feedUrl: `/feed-${index}.xml` }));
  expect(opmlFaults(toOpml(digest, { feeds, siteUrl: "https://monitor.example/" }))).toEqual([]);
});
