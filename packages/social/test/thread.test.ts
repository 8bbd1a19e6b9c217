import {
  createDigest,
  createEntry,
  createSection,
  type Digest,
  type Entry,
  type FlowContent,
  type Message,
  type Quotation,
} from "@digestkit/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { postLength, toThread, type Post, type Service, type ThreadOptions } from "../src/index.ts";
import { sample, samples } from "./cases.ts";

const limits: Record<Service, number> = { mastodon: 500, bluesky: 300, telegram: 4096, x: 280 };
const services = Object.keys(limits) as Service[];

/** A word that stands nowhere else in its entry. */
const word = fc.constantFrom(
  "river",
  "плотина",
  "洪水",
  "🌊",
  "👨‍👩‍👧‍👦",
  "e\u0301te\u0301",
  "@all",
  "#flood",
  "lorsk.org",
  "https://a.example/(x).",
  "/start",
);
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max });

interface Piece {
  words: string[];
  speaker?: string;
}

const pieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.oneof(
    fc.record({ words: words(40) }),
    fc.record({ words: words(25), speaker: fc.constantFrom("Ana Orr", "Nils Varga") }),
  ),
  { minLength: 1, maxLength: 6 },
);

/** An entry of sentences, some of them somebody's. */
function entryOf(list: readonly Piece[], id: string): Entry {
  let text = "";
  const quotations: Quotation[] = [];
  list.forEach((piece, index) => {
    const said = piece.words.map((value, at) => `${value}${id}q${index}w${at}`).join(" ");
    if (piece.speaker === undefined) text += `${said} stop. `;
    else {
      const start = text.length;
      text += `${piece.speaker} said: “`;
      const from = text.length;
      text += said;
      quotations.push({
        id: `${id}-q${index}`,
        text: said,
        type: "direct",
        range: { start: from, end: text.length },
        speaker: { name: piece.speaker, range: { start, end: start + piece.speaker.length } },
        confidence: 1,
        evidence: "editor",
      });
      text += ".” ";
    }
  });
  return createEntry({ id, body: [{ type: "paragraph", children: [{ type: "text", value: text }] }], quotations });
}

const anyDigest: fc.Arbitrary<Digest> = fc.array(pieces, { minLength: 1, maxLength: 3 }).map((entries) =>
  createDigest({
    id: "d",
    title: "Monitor",
    sections: [
      createSection({ id: "s", title: "News", entries: entries.map((list, index) => entryOf(list, `e${index}`)) }),
    ],
  }),
);

const anyOptions: fc.Arbitrary<ThreadOptions> = fc.record(
  {
    service: fc.constantFrom(...services),
    limit: fc.integer({ min: 100, max: 600 }),
    long: fc.constantFrom("link" as const, "split" as const),
    url: fc.constant("https://monitor.example/7"),
  },
  { requiredKeys: ["service"] },
);

const bytes = (text: string) => new TextEncoder().encode(text).length;
const plain = (text: string) => text.replaceAll("\u2060", "").replace(/\s+/gu, " ");

test("no post is longer than its service takes", () => {
  fc.assert(
    fc.property(anyDigest, anyOptions, (digest, options) => {
      const { service, limit = limits[service] } = options;
      for (const { text, length } of toThread(digest, options)) {
        expect(length).toBe(postLength(text, service));
        expect(length).toBeLessThanOrEqual(limit);
        if (service === "bluesky") expect(bytes(text)).toBeLessThanOrEqual(3000);
      }
    }),
  );
});

test("a quotation is whole and with its speaker, or not there", () => {
  fc.assert(
    fc.property(anyDigest, anyOptions, (digest, options) => {
      const posts = toThread(digest, options).map(({ text }) => plain(text));
      for (const entry of digest.sections[0]?.entries ?? []) {
        for (const { text, speaker } of entry.quotations) {
          const parts = text.split(" ");
          for (const post of posts) {
            const found = parts.filter((part) => post.includes(plain(part).replace(/%28|%29/gu, "")));
            // Addresses are written with escapes.
            const plainParts = parts.filter((part) => !part.startsWith("https"));
            const present = found.filter((part) => !part.startsWith("https")).length;
            expect([0, plainParts.length]).toContain(present);
            if (present > 0) expect(post).toContain(speaker?.name);
          }
        }
      }
    }),
  );
});

test("split, everything is there, in order, but for quotations that no post can hold", () => {
  fc.assert(
    fc.property(anyDigest, anyOptions, (digest, options) => {
      const messages: Message[] = [];
      const posts = toThread(digest, { ...options, long: "split", onMessage: (message) => messages.push(message) });
      const posted = plain(posts.map(({ text }) => text).join(" "));
      let at = 0;
      for (const entry of digest.sections[0]?.entries ?? []) {
        const [paragraph] = entry.body;
        const [node] = paragraph?.type === "paragraph" ? paragraph.children : [];
        const omitted = messages.map(({ actual = "" }) => plain(actual));
        for (const part of (node?.type === "text" ? node.value : "").split(/\s+/u)) {
          const letters = part.replace(/^“|\.?”?$/gu, "");
          if (letters === "" || letters.startsWith("https") || omitted.some((words) => words.includes(letters)))
            continue;
          const found = posted.indexOf(letters, at);
          expect([letters, found >= 0]).toEqual([letters, true]);
          at = found;
        }
      }
    }),
  );
});

test("characters as people count them are never cut", () => {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
  const graphemes = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("👨‍👩‍👧‍👦", "🇦🇿", "e\u0301", "한", "x", "👍🏽"), { minLength: 300, maxLength: 900 }),
      fc.constantFrom(...services),
      (signs, service) => {
        const text = signs.join("");
        const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: text }] }];
        const digest = createDigest({
          id: "d",
          title: "T",
          sections: [createSection({ id: "s", entries: [createEntry({ id: "e", body })] })],
        });
        const [, ...posts] = toThread(digest, { service, limit: 120 });
        expect(posts.flatMap((post) => graphemes(post.text))).toEqual(graphemes(text));
      },
    ),
  );
});

describe.each(services)("%s", (service) => {
  test.each(samples)("$name keeps to the limit, with and without an address", ({ digest }) => {
    for (const url of [undefined, "https://digest.example/issue"]) {
      for (const long of ["link", "split"] as const) {
        const posts = toThread(digest, { service, long, ...(url !== undefined && { url }) });
        expect(
          posts.filter(
            ({ text, length }) =>
              length > limits[service] || length !== postLength(text, service) || text.trim() !== text || text === "",
          ),
        ).toEqual([]);
      }
    }
  });

  test("offsets of links are those of their words", () => {
    const posts = toThread(sample("every-node"), { service, limit: 2000 });
    const shown = (post: Post, start: number, end: number) => post.text.slice(start, end);
    const links = posts.flatMap((post) => post.links.map(({ url, start, end }) => [shown(post, start, end), url]));
    expect(links).toContainEqual(["sheet 40", "https://svo.example/sheets/40"]);
    for (const post of posts) {
      const encoded = new TextEncoder().encode(post.text);
      const fromBytes = post.facets?.map(({ index }) =>
        new TextDecoder().decode(encoded.slice(index.byteStart, index.byteEnd)),
      );
      expect(fromBytes).toEqual(
        service === "bluesky" ? post.links.map(({ start, end }) => shown(post, start, end)) : undefined,
      );
      const linked = post.entities
        ?.filter((entity) => entity.type === "text_link")
        .map(({ offset, length }) => shown(post, offset, offset + length));
      expect(linked).toEqual(
        service === "telegram" ? post.links.map(({ start, end }) => shown(post, start, end)) : undefined,
      );
    }
  });
});

const entry = (value: string) =>
  createDigest({
    id: "d",
    title: "T",
    sections: [
      createSection({
        id: "s",
        entries: [createEntry({ id: "e", body: [{ type: "paragraph", children: [{ type: "text", value }] }] })],
      }),
    ],
  });

test.each<[written: string, posted: Record<Service, string>]>([
  [
    "Dear @everyone",
    { mastodon: "Dear @⁠everyone", bluesky: "Dear @everyone", telegram: "Dear @⁠everyone", x: "Dear @⁠everyone" },
  ],
  ["ana@lorsk", { mastodon: "ana@lorsk", bluesky: "ana@lorsk", telegram: "ana@lorsk", x: "ana@lorsk" }],
  [
    "no #1 ＃flood",
    { mastodon: "no #⁠1 ＃⁠flood", bluesky: "no #1 ＃flood", telegram: "no #⁠1 ＃⁠flood", x: "no #⁠1 ＃⁠flood" },
  ],
  ["$ABC, $5", { mastodon: "$ABC, $5", bluesky: "$ABC, $5", telegram: "$⁠ABC, $5", x: "$⁠ABC, $5" }],
  [
    "/start and/or",
    { mastodon: "/start and/or", bluesky: "/start and/or", telegram: "/⁠start and/or", x: "/start and/or" },
  ],
  [
    "lorsk.org, 4.2, U.S.",
    {
      mastodon: "lorsk.org, 4.2, U.S.",
      bluesky: "lorsk.org, 4.2, U.S.",
      telegram: "lorsk.⁠org, 4.2, U.S.",
      x: "lorsk.⁠org, 4.2, U.S.",
    },
  ],
  [
    "https://a:b@c.example",
    {
      mastodon: "https:⁠//a:b@c.example",
      bluesky: "https://a:b@c.example",
      telegram: "https:⁠//a:b@c.⁠example",
      x: "https:⁠//a:b@c.⁠example",
    },
  ],
])("%j comes alive nowhere", (written, posted) => {
  const found = services.map((service) => [service, toThread(entry(written), { service })[1]?.text]);
  expect(Object.fromEntries(found)).toEqual(posted);
  expect(services.flatMap((service) => toThread(entry(written), { service })[1]?.links)).toEqual([]);
});

test("an address in the text is a link, and written so that it ends where it ends", () => {
  const post = toThread(entry("See https://a.example/(x)."), { service: "mastodon" })[1];
  expect(post).toEqual({
    text: "See https://a.example/%28x%29.",
    length: 28,
    entryId: "e",
    links: [{ url: "https://a.example/(x)", start: 4, end: 29 }],
  });
});

test.each<[string, Partial<ThreadOptions>, string]>([
  ["service", { service: "myspace" as Service }, "Unexpected service myspace, expected mastodon, bluesky, telegram, x"],
  ["limit", { limit: 20 }, "Unexpected limit 20, expected a whole number from 100 on"],
  ["long", { long: "cut" as "link" }, "Unexpected long cut, expected link or split"],
  [
    "url",
    { url: "ftp://a.example/" },
    'Unexpected option url "ftp://a.example/", expected an absolute address with http or https',
  ],
])("a wrong %s is an error", (_name, options, message) => {
  expect(() => toThread(createDigest({ id: "a" }), { service: "x", ...options })).toThrow(message);
});

test.each(["withheld", "canceled"] as const)("an issue that is %s is not posted", (pubStatus) => {
  const messages: Message[] = [];
  expect(
    toThread({ ...sample("monitor"), pubStatus }, { service: "x", onMessage: (message) => messages.push(message) }),
  ).toEqual([]);
  expect(messages).toEqual([
    {
      ruleId: "social-status",
      severity: "warning",
      reason: `Unexpected issue that is ${pubStatus}, expected a usable one: nothing of it is posted`,
      path: ["pubStatus"],
    },
  ]);
});

test("a quotation no post can hold is reported, and linked to", () => {
  const messages: Message[] = [];
  const options = {
    service: "mastodon",
    long: "split",
    url: "https://m.example/7",
    onMessage: (message: Message) => messages.push(message),
  } as const;
  const posts = toThread(sample("monitor"), options);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["thread-quotation"]);
  const post = posts.find(({ text }) => text.includes("[…]"));
  expect(post?.text.split("\n\n").map((part) => part.slice(-40))).toEqual([
    "on both sides. Dohl’s Facebook post: […]",
    "eputy-leader-of-the-varenian-civic-union",
  ]);
});

test("what runs against the text around it is isolated, but no address is", () => {
  const source = { name: "Tidewater", url: "https://tidewater.example/" };
  const entries = [createEntry({ id: "e", headline: "ש", sources: [source] })];
  const digest = createDigest({
    id: "d",
    title: "ת",
    inLanguage: "he",
    sections: [createSection({ id: "s", entries })],
  });
  expect(services.map((service) => toThread(digest, { service })[1]?.text)).toEqual([
    "ש\n\nמקור: \u2068Tidewater\u2069 https://tidewater.example/",
    "ש\n\nמקור: \u2068Tidewater\u2069",
    "ש\n\nמקור: \u2068Tidewater\u2069",
    "ש\n\nמקור: \u2068Tidewater\u2069 https://tidewater.example/",
  ]);
});

test("a speaker named in the sentence before stays with the words", () => {
  const before = "The council met on Monday evening to hear the engineers. ";
  const text = `${before}Ana Orr came last. “We opened the gates by order.”`;
  const words = "We opened the gates by order.";
  const start = text.indexOf(words);
  const quotation: Quotation = {
    id: "q",
    text: words,
    type: "direct",
    range: { start, end: start + words.length },
    speaker: { name: "Ana Orr", range: { start: before.length, end: before.length + "Ana Orr".length } },
    confidence: 1,
    evidence: "editor",
  };
  const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: text }] }];
  const entries = [createEntry({ id: "e", body, quotations: [quotation] })];
  const digest = createDigest({ id: "d", title: "T", sections: [createSection({ id: "s", entries })] });
  expect(toThread(digest, { service: "mastodon", limit: 100 }).map((post) => post.text)).toEqual([
    "T",
    before.trim(),
    "Ana Orr came last. “We opened the gates by order.”",
  ]);
});

test("the words of an image are not part of the sentence around, and an image begins its own post whole", () => {
  const text = (value: string) => ({ type: "text" as const, value });
  const image = { type: "image" as const, url: "/i.png", alt: "A gate, open. It rains." };
  const long = `${"The gates were opened on Monday. ".repeat(8)}It rained.`;
  const body: FlowContent[] = [{ type: "paragraph", children: [text(`${long} `), image, text(" All day.")] }];
  const digest = createDigest({
    id: "a",
    inLanguage: "de",
    sections: [createSection({ id: "s", entries: [createEntry({ id: "e", headline: "Gates", body })] })],
  });
  const shown = toThread(digest, { service: "mastodon", long: "split", limit: 300 }).map((post) => post.text);
  expect(shown.join(" ").replace(/\s+/gu, " ")).toContain("It rained. [Bild: A gate, open. It rains.] All day.");
});

test("a quotation that is left out takes its marks along, spaces before them or not", () => {
  const said = "We opened them all. ".repeat(8).trim();
  for (const value of [`Orel said: “${said} ” Then she left.`, `Orel said: « ${said} » Then she left.`]) {
    const start = value.indexOf(said);
    const range = { start, end: start + said.length };
    const speaker = { name: "Orel" };
    const quotation: Quotation = {
      id: "q",
      text: said,
      type: "direct",
      range,
      speaker,
      confidence: 1,
      evidence: "editor",
    };
    const body: FlowContent[] = [{ type: "paragraph", children: [{ type: "text", value }] }];
    const entry = createEntry({ id: "e", body, quotations: [quotation] });
    const digest = createDigest({ id: "a", title: "A", sections: [createSection({ id: "s", entries: [entry] })] });
    const shown = toThread(digest, { service: "x", long: "split", limit: 100 }).map((post) => post.text);
    expect(shown).toEqual(["A", "Orel said: […] Then she left."]);
  }
});

test("an issue without any title has no post that says so", () => {
  const entry = createEntry({ id: "e", headline: "Gates" });
  const digest = createDigest({ id: "a", sections: [createSection({ id: "s", entries: [entry] })] });
  expect(toThread(digest, { service: "mastodon" }).map((post) => post.text)).toEqual(["Gates"]);
  const quoted = { ...digest, pullQuote: { text: "Yes.", fidelity: "verbatim" as const } };
  expect(toThread(quoted, { service: "mastodon" }).map((post) => post.text)).toEqual(["“Yes.”", "Gates"]);
});
