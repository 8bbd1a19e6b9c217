import { expect, test } from "vitest";
import { joinsNothing } from "../src/services/grapheme-length.ts";
import { postLength, type Service } from "../src/index.ts";

// Counted by hand after what each service documents.
test.each<[text: string, lengths: Record<Service, number>]>([
  ["", { mastodon: 0, bluesky: 0, telegram: 0, x: 0 }],
  ["Flood", { mastodon: 5, bluesky: 5, telegram: 5, x: 5 }],
  ["Überflutung ‘jetzt’ – …", { mastodon: 23, bluesky: 23, telegram: 23, x: 24 }],
  ["洪水", { mastodon: 2, bluesky: 2, telegram: 2, x: 4 }],
  ["سیل", { mastodon: 3, bluesky: 3, telegram: 3, x: 3 }],
  ["e\u0301", { mastodon: 1, bluesky: 1, telegram: 2, x: 1 }],
  ["🌊", { mastodon: 1, bluesky: 1, telegram: 2, x: 2 }],
  ["👨‍👩‍👧‍👦", { mastodon: 1, bluesky: 1, telegram: 11, x: 2 }],
  ["👍🏽 🇦🇿 1️⃣ ❤️", { mastodon: 7, bluesky: 7, telegram: 16, x: 11 }],
  ["\u2060", { mastodon: 1, bluesky: 1, telegram: 1, x: 2 }],
  ["https://a.example/a/very/long/address?with=parameters", { mastodon: 23, bluesky: 53, telegram: 53, x: 23 }],
  ["(https://a.example/), https://b.example.", { mastodon: 51, bluesky: 40, telegram: 40, x: 51 }],
  ["Ask @ana@lorsk.example", { mastodon: 8, bluesky: 22, telegram: 22, x: 22 }],
])("%j", (text, lengths) => {
  const counted = Object.keys(lengths).map((service) => [service, postLength(text, service as Service)]);
  expect(Object.fromEntries(counted)).toEqual(lengths);
});

test("a service nobody knows", () => {
  expect(() => postLength("a", "constructor" as Service)).toThrow(
    "Unexpected service constructor, expected mastodon, bluesky, telegram, x",
  );
});

test("what is said to join nothing does not, whatever stands next to it", () => {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
  const units: string[] = [];
  for (let code = 0; code < 0x3000; code++)
    if (joinsNothing(String.fromCharCode(code))) units.push(String.fromCharCode(code));
  for (const text of [units.join(""), units.toReversed().join(""), units.map((unit) => unit + unit).join("")]) {
    expect(Array.from(segmenter.segment(text)).length).toBe(text.length);
  }
  expect(units.length).toBeGreaterThan(1000);
});
