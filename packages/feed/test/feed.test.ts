import { createDigest, createEntry, createSection, type Digest, type Message } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { archivePages, feedsOf, toAtom, toJsonFeed, toOpml, toRss, type FeedOptions } from "../src/index.ts";
import { buildFeed } from "../src/build-feed.ts";
import { sample, samples } from "./cases.ts";
import { complete, formats, kinds } from "./formats.ts";

const everyNode = sample("every-node");
const titles = (digests: Digest | readonly Digest[], options: FeedOptions): string[] =>
  buildFeed(digests, options, () => undefined).items.map(({ title }) => title);

describe("a feed of", () => {
  test("issues has one item for each, the newest first", () => {
    const issue = (id: string, fields: Partial<Digest> = {}): Digest => createDigest({ id, title: id, ...fields });
    const digests = [
      issue("undated"),
      issue("old", { issueDate: "2024-01-01" }),
      issue("new", { issueDate: "2024-01-01", datePublished: "2024-03-01" }),
    ];
    expect(titles(digests, {})).toEqual(["new", "old", "undated"]);
    expect(titles(digests, { limit: 1 })).toEqual(["new"]);
  });

  test("a section has its entries and those of the sections in it, by id or title", () => {
    const expected = [
      "The gauge at Torrow",
      "What the desk does next",
      "The lower gauge was read at dawn.",
      "Nobody heard a siren.",
    ];
    expect(titles(everyNode, { of: { section: "the-valley" } })).toEqual(expected);
    expect(titles(everyNode, { of: { section: " the VALLEY" } })).toEqual(expected);
    expect(titles(everyNode, { of: { section: "down-the-river" } })).toEqual(expected.slice(2));
    expect(titles(everyNode, { of: { section: "nothing" } })).toEqual([]);
  });

  test("a person has the entries that quote or name them, by id or name", () => {
    const person = everyNode.people.find(({ id }) => id === "nils-varga");
    expect(titles(everyNode, { of: { person: "nils-varga" } })).toEqual(["The gauge at Torrow"]);
    expect(titles(everyNode, { of: { person: person?.name ?? "" } })).toEqual(["The gauge at Torrow"]);
    expect(titles(everyNode, { of: { person: "nobody" } })).toEqual([]);
    expect(buildFeed(everyNode, { of: { person: "nils-varga" } }, () => undefined).title).toBe(
      "Sarn Valley Notebook: Nils Varga",
    );
  });

  test.each(["victim", "minor", "source"] as const)("a person marked as %s is empty, and says so", (sensitivity) => {
    const digest = { ...everyNode, people: everyNode.people.map((person) => ({ ...person, sensitivity })) };
    const messages: Message[] = [];
    expect(buildFeed(digest, { of: { person: "nils-varga" } }, (message) => messages.push(message)).items).toEqual([]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["feed-person"]);
    expect(feedsOf([digest])).not.toContainEqual({ person: "nils-varga" });
  });

  test("corrections has each, with what it corrects and when", () => {
    expect(titles(everyNode, { of: "corrections" })).toEqual([
      "Clarification of March 16, 2024: The gauge at Torrow",
      "Correction of March 16, 2024: The gauge at Torrow",
    ]);
  });

  test("entries tells when one was corrected", () => {
    const { items } = buildFeed(everyNode, { of: "entries" }, () => undefined);
    expect(items.map(({ updated }) => updated?.rfc3339).slice(0, 2)).toEqual([
      "2024-03-16T12:00:00Z",
      "2024-03-16T00:00:00Z",
    ]);
  });

  test("what must not be used leaves it out, and says so", () => {
    const messages: Message[] = [];
    for (const pubStatus of ["withheld", "canceled"] as const) {
      const feed = buildFeed({ ...everyNode, pubStatus }, {}, (message) => messages.push(message));
      expect(feed.items).toEqual([]);
    }
    expect(messages.map(({ ruleId }) => ruleId).filter((id) => id === "feed-status")).toHaveLength(2);
  });
});

test("languages: the feed's, and an item's where it is another", () => {
  const german = createDigest({ id: "b", title: "Wahl", inLanguage: "de", issueDate: "2024-01-01" });
  const persian = createDigest({ id: "a", title: "لورسک", inLanguage: "fa", issueDate: "2024-02-01" });
  const digests = [german, persian];
  expect(toRss(digests)).toMatch(/<language>fa<[^]*<dc:language>de</u);
  expect(toAtom(digests)).toMatch(/<feed [^>]*xml:lang="fa"[^]*<entry xml:lang="de"/u);
  expect(
    (JSON.parse(toJsonFeed(digests)) as { items: object[] }).items.map(
      (item) => Object.entries(item).find(([name]) => name === "language")?.[1],
    ),
  ).toEqual([undefined, "de"]);
  expect(toRss(persian)).toContain('lang="fa" dir="rtl"');
});

describe("archives (RFC 5005)", () => {
  const issues = Array.from({ length: 7 }, (_, index) =>
    createDigest({ id: `n${index + 1}`, title: `${index + 1}`, issueDate: `2024-01-0${index + 1}` }),
  );
  const options = { size: 3, feedUrl: "/feed.xml", archiveUrl: (number: number) => `/feed-${number}.xml` };
  const idsOf = (pages: ReturnType<typeof archivePages>) =>
    pages.map(({ digests }) => digests.map(({ id }) => id).join());

  test("link to each other, and full ones never change", () => {
    expect(
      archivePages(issues, options).map(({ feedUrl, pages, digests }) => ({ feedUrl, pages, digests: digests.length })),
    ).toEqual([
      { feedUrl: "/feed.xml", pages: { prevArchive: "/feed-2.xml" }, digests: 1 },
      {
        feedUrl: "/feed-2.xml",
        pages: { kind: "archive", current: "/feed.xml", prevArchive: "/feed-1.xml" },
        digests: 3,
      },
      {
        feedUrl: "/feed-1.xml",
        pages: { kind: "archive", current: "/feed.xml", nextArchive: "/feed-2.xml" },
        digests: 3,
      },
    ]);
    expect(idsOf(archivePages(issues, options))).toEqual(["n7", "n6,n5,n4", "n3,n2,n1"]);
    expect(idsOf(archivePages(issues.slice(0, 6).toReversed(), options))).toEqual(["n6,n5,n4", "n3,n2,n1"]);
  });

  test("a feed that holds all says so", () => {
    expect(archivePages(issues.slice(0, 2), options).map(({ pages }) => pages)).toEqual([{ kind: "complete" }]);
    expect(archivePages([], options).map(({ digests }) => digests)).toEqual([[]]);
    expect(() => archivePages(issues, { ...options, size: 0 })).toThrow(TypeError);
  });

  test("are in the feeds", () => {
    const [, archive] = archivePages(issues, options);
    const { digests = [], ...rest } = archive ?? {};
    const own = { siteUrl: "https://a.example/", ...rest };
    for (const write of [toRss, toAtom]) {
      const feed = write(digests, own);
      expect(feed).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
      expect(feed).toContain("<fh:archive/>");
      expect(feed).toMatch(/link rel="self" href="https:\/\/a.example\/feed-2.xml"/u);
      expect(feed).toMatch(/link rel="prev-archive" href="https:\/\/a.example\/feed-1.xml"/u);
      expect(feed).toMatch(/link rel="current" href="https:\/\/a.example\/feed.xml"/u);
    }
    expect(toJsonFeed(digests, own)).toContain('"next_url": "https://a.example/feed-1.xml"');
  });
});

test("a selection names the feed it is taken from", () => {
  const options = { of: { section: "links" }, source: { title: "All", feedUrl: "/all.xml" } } as const;
  expect(toRss(everyNode, options)).toContain('<source url="https://notebook.example/all.xml">All</source>');
  expect(toAtom(everyNode, options)).toMatch(
    /<source>\n<id>https:\/\/notebook.example\/all.xml<\/id>\n<title>All<\/title>/u,
  );
});

const wrong: FeedOptions[] = [
  { siteUrl: "/a" },
  { siteUrl: "javascript:alert(1)" },
  { feedUrl: "/a" },
  { of: "people" as never },
  { of: {} as never },
  { tag: { authority: "a b", date: "2024" } },
  { tag: { authority: "a.example", date: "March" } },
  { pages: { next: "mailto:a@b.example" } },
];

test.each(wrong)("%j throws", (options) => {
  for (const { render } of formats)
    expect(() => render(createDigest({ id: "a", title: "A" }), options)).toThrow(TypeError);
});

test("a fallback date that is none throws", () => {
  expect(() => toAtom(createDigest({ id: "a" }), { fallbackDate: "soon" })).toThrow(TypeError);
});

test("same bytes in every time zone", () => {
  const zone = process.env["TZ"];
  const made = ["UTC", "Pacific/Kiritimati", "America/St_Johns"].map((name) => {
    process.env["TZ"] = name;
    const offset = new Date("2024-03-14T00:00:00Z").getTimezoneOffset();
    const feeds = samples.flatMap(({ digest }) =>
      kinds.flatMap((of) => formats.map(({ render }) => render(digest, { ...complete, of }))),
    );
    const list = toOpml(everyNode, { feeds: [{ of: "issues", feedUrl: "https://a.example/" }] });
    return { offset, output: [...feeds, list].join("\n") };
  });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  // Otherwise the test would prove nothing.
  expect(new Set(made.map(({ offset }) => offset)).size).toBe(3);
  expect(new Set(made.map(({ output }) => output)).size).toBe(1);
});

describe("who must not be named in one issue", () => {
  const known = { id: "leyla", name: "Leyla Varga", aliases: [], sameAs: [], roles: [] };
  const victim = { ...known, sensitivity: "victim" as const };
  const issue = (id: string, fields: Partial<Digest>): Digest =>
    createDigest({
      id,
      title: `Varga, ${id}`,
      url: `https://a.example/varga-${id}`,
      issueDate: "2024-03-14",
      ...fields,
    });

  describe.each<Digest["pubStatus"]>(["usable", "withheld", "canceled"])("one that is %s", (pubStatus) => {
    const digests = [issue("first", { people: [victim], pubStatus }), issue("second", {})];

    test.each(formats)("is not named in another by $name for the public", ({ render }) => {
      const isNamed = (options: FeedOptions): boolean => /varga/iu.test(render(digests, { ...complete, ...options }));
      expect([isNamed({}), isNamed({ audience: "partner" }), isNamed({ audience: "public" })]).toEqual([
        true,
        true,
        false,
      ]);
    });
  });

  test("has no feed of their own", () => {
    const entry = createEntry({ id: "a", mentions: [{ ref: "leyla", range: { start: 0, end: 0 } }] });
    const sections = [createSection({ id: "s", title: "S", entries: [entry] })];
    const second = issue("second", { people: [known], sections });
    expect(feedsOf([second])).toContainEqual({ person: "leyla" });
    expect(feedsOf([issue("first", { people: [victim], pubStatus: "withheld" }), second])).not.toContainEqual({
      person: "leyla",
    });
  });
});
