import {
  createDigest,
  createEntry,
  createSection,
  textOf,
  type Digest,
  type Entry,
  type Message,
} from "@digestkit/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gmailLimit, toEmail, type EmailOptions } from "../src/index.ts";
import { byteLength } from "../src/size/byte-length.ts";
import { cutPoints } from "../src/size/cut-points.ts";
import { evenCap } from "../src/size/even-cap.ts";
import { sample, samples } from "./cases.ts";
import { visibleText } from "./parse-html.ts";

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");
const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

test("bytes are those of UTF-8", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => byteLength(text) === bytesOf(text)));
});

test("things that do not fit are cut to one length, short ones stay", () => {
  expect(evenCap([1, 5, 9], 9)).toBe(4);
  expect(evenCap([9, 1, 5], 15)).toBe(Infinity);
  expect(evenCap([9, 1, 5], 14)).toBe(8);
  expect(evenCap([4, 4], -1)).toBe(0);
  expect(evenCap([], 9)).toBe(Infinity);
});

test.each(samples)("$name: the sizes are those of what is sent, entry by entry", ({ digest }) => {
  const { html, text, size } = toEmail(digest);
  expect(size.html).toBe(bytesOf(html));
  expect(size.text).toBe(bytesOf(text));
  const bytes = Buffer.from(html);
  for (const { bytes: length, end } of size.entries) {
    const markup = bytes.subarray(end - length, end).toString();
    expect(markup.startsWith('<div id="')).toBe(true);
    expect(markup.endsWith("</div>\n")).toBe(true);
  }
  const ids = digest.sections.flatMap(allEntries).map(({ id }) => id);
  expect(size.entries.map(({ id }) => id)).toEqual(ids);
});

function allEntries({ entries, sections = [] }: Digest["sections"][number]): Entry[] {
  return [...entries, ...sections.flatMap(allEntries)];
}

const sentence = "The gauge at Torrow was read at noon, and the sheet was signed by both engineers. ";
const paragraph = (text: string): Entry["body"][number] => ({
  type: "paragraph",
  children: [{ type: "text", value: text }],
});

/** A digest of entries of so many sentences each. */
function digestOf(lengths: readonly number[]): Digest {
  const entries = lengths.map((length, index) =>
    createEntry({
      id: `entry-${index + 1}`,
      headline: `Entry ${index + 1}`,
      body: [paragraph(sentence.repeat(length).trim())],
    }),
  );
  const sections = [createSection({ id: "news", title: "News", entries })];
  return createDigest({ id: "a", title: "Monitor", inLanguage: "en", url: "https://monitor.example/7", sections });
}

describe("clipping", () => {
  const digest = digestOf([10, 10, 10, 10]);
  const { size } = toEmail(digest);
  const [first, second, third] = size.entries;
  const clippingAt = (limit: number) => toEmail(digest, { limit }).clipping;

  test("a mail of just so many bytes is shown whole", () => {
    expect(clippingAt(size.html)).toEqual({ limit: size.html, isClipped: false, shortened: [] });
  });

  test("one byte more, and only the end is lost", () => {
    expect(clippingAt(size.html - 1)).toEqual({ limit: size.html - 1, isClipped: true, shortened: [] });
  });

  test("the first entry that is not whole is named", () => {
    expect(clippingAt(first?.end ?? 0).entry).toEqual(second);
    expect(clippingAt((first?.end ?? 0) - 1).entry).toEqual(first);
    expect(clippingAt(second?.end ?? 0).entry).toEqual(third);
    expect(third).toEqual({ id: "entry-3", title: "Entry 3", bytes: third?.bytes, end: third?.end });
  });

  test("it is 102 KB unless said otherwise, and says so", () => {
    const messages: Message[] = [];
    const long = digestOf(Array.from({ length: 40 }, () => 40));
    const { clipping, size: longSize } = toEmail(long, { onMessage: (message) => messages.push(message) });
    expect(gmailLimit).toBe(102_000);
    expect(clipping.limit).toBe(gmailLimit);
    expect(clipping.entry?.id).toBe(longSize.entries.find(({ end }) => end > gmailLimit)?.id);
    expect(messages).toEqual([
      {
        ruleId: "email-clipped",
        severity: "warning",
        reason: `Unexpected ${longSize.html} bytes of HTML, expected at most 102000, where Gmail clips (the entry “${clipping.entry?.title}” is the first that is not shown whole): send less, or set the option shorten to "fit"`,
        actual: String(longSize.html),
        expected: ["102000"],
      },
    ]);
  });

  test.each([0, -1, 1.5, Number.NaN])("no limit of %d", (limit) => {
    expect(() => clippingAt(limit)).toThrow(TypeError);
  });
});

describe("shortening", () => {
  const long = digestOf(Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 120 : 6)));
  const fit: EmailOptions = { shorten: "fit" };

  test("the longest entries end early, all others stay, and the mail fits", () => {
    const { size, clipping, html, text } = toEmail(long, fit);
    expect(toEmail(long).clipping.isClipped).toBe(true);
    expect(clipping.isClipped).toBe(false);
    expect(size.html).toBeLessThanOrEqual(gmailLimit);
    // Not shorter than it need be.
    expect(size.html).toBeGreaterThan(gmailLimit * 0.9);
    expect(clipping.shortened).toEqual(Array.from({ length: 10 }, (_, index) => `entry-${index * 4 + 1}`));
    expect(html.match(/href="https:\/\/monitor\.example\/7#entry-\d+" title="Entry \d+"/gu)).toHaveLength(10);
    // The text part is for those who want all of it in one place.
    expect(text).toBe(toEmail(long).text);
  });

  test("a mail that fits stays as it is", () => {
    const digest = digestOf([10, 10]);
    expect(toEmail(digest, fit)).toEqual(toEmail(digest));
  });

  test("an entry may have a budget of its own", () => {
    const { clipping, size } = toEmail(digestOf([3, 60, 3]), { shorten: { entries: 1500 } });
    expect(clipping.shortened).toEqual(["entry-2"]);
    expect(size.entries.every(({ bytes }) => bytes <= 1500)).toBe(true);
  });

  test("without an address on the web nothing is shortened, and that is reported", () => {
    const { url: _url, ...nowhere } = long;
    const messages: string[] = [];
    const { clipping } = toEmail(nowhere, { ...fit, onMessage: ({ ruleId }) => messages.push(ruleId) });
    expect(clipping.isClipped).toBe(true);
    expect(clipping.shortened).toEqual([]);
    expect(new Set(messages)).toEqual(new Set(["email-shorten", "email-clipped"]));
  });

  test("a mail that cannot be made to fit is as short as it gets, and still reported", () => {
    const messages: string[] = [];
    const { clipping, size } = toEmail(long, {
      ...fit,
      limit: 20_000,
      onMessage: ({ reason }) => messages.push(reason),
    });
    expect(clipping).toMatchObject({ isClipped: true, entry: size.entries.find(({ end }) => end > 20_000) });
    expect(clipping.shortened.length).toBeGreaterThan(10);
    expect(messages.map((reason) => reason.slice(reason.lastIndexOf(": ")))).toEqual([": send less"]);
  });

  test("the address of an entry may be told", () => {
    const entryUrl = ({ id }: Entry): string => `/entries/${id}`;
    const { html } = toEmail(digestOf([60]), { shorten: { entries: 900 }, entryUrl });
    expect(html).toContain('href="https://monitor.example/entries/entry-1"');
  });

  test("it ends with a whole sentence, and keeps corrections and sources", () => {
    const digest = sample("every-node");
    const { html, clipping } = toEmail(digest, { issueUrl: "https://monitor.example/7", shorten: { entries: 10 } });
    expect(clipping.shortened).toEqual(["the-gauge-at-torrow", "what-the-desk-does-next"]);
    const shown = lettersOf(visibleText(html));
    for (const { text } of digest.corrections) expect(shown).toContain(lettersOf(text));
    for (const { name } of digest.sections[0]?.entries[0]?.sources ?? []) expect(shown).toContain(lettersOf(name));
    // Not after the heading “The list”.
    expect(shown).toContain("Thelistaskfortheorder");
  });

  test("a footnote goes with its last reference", () => {
    const digest = digestOf([1]);
    const [section] = digest.sections;
    const [entry] = section?.entries ?? [];
    if (!section || !entry) throw new Error("Unexpected digest without an entry, expected one");
    const noted: Entry = {
      ...entry,
      body: [
        paragraph(sentence.repeat(2)),
        {
          type: "paragraph",
          children: [
            { type: "text", value: sentence.repeat(4) },
            { type: "footnoteReference", identifier: "a", label: "a" },
          ],
        },
        { type: "footnoteDefinition", identifier: "a", label: "a", children: [paragraph("Read aloud.")] },
      ],
    };
    const withNote = { ...digest, sections: [{ ...section, entries: [noted] }] };
    expect(visibleText(toEmail(withNote).html)).toContain("Read aloud.");
    const { html, clipping } = toEmail(withNote, { shorten: { entries: 400 } });
    expect(clipping.shortened).toEqual(["entry-1"]);
    expect(visibleText(html)).not.toContain("Read aloud.");
    expect(html).not.toContain("digest-footnotes");
  });
});

describe("an entry is never cut inside a quotation", () => {
  test.each(samples)("$name", ({ digest }) => {
    for (const entry of digest.sections.flatMap(allEntries)) {
      const text = textOf(entry);
      const bodyStart = text.length - textOf(entry.body).length;
      for (const { length } of cutPoints(entry).points) {
        const inside = entry.quotations.filter(
          ({ range }) => range.start < length + bodyStart && length + bodyStart < range.end,
        );
        expect(inside).toEqual([]);
      }
    }
  });

  test("what nobody has looked at ends before its first quotation mark", () => {
    const body = [
      paragraph("He came late in the evening. He said: “We saw nothing. We heard nothing.” Then he left the hall."),
    ];
    const entry = createEntry({ id: "a", body });
    expect(cutPoints(entry).points.map(({ length }) => textOf(body).slice(0, length))).toEqual([
      "He came late in the evening.",
    ]);
  });

  test("what has been looked at may end after the quotation, too", () => {
    const body = [
      paragraph("Edda Rohm came late. She said: “We saw nothing. We heard nothing.” Then she left the hall."),
    ];
    const words = "We saw nothing. We heard nothing.";
    const start = textOf(body).indexOf(words);
    const range = { start, end: start + words.length };
    const quotation = { id: "q", text: words, type: "direct", range, confidence: 1, evidence: "editor" } as const;
    const entry = createEntry({ id: "e", body, quotations: [quotation] });
    const ends = cutPoints(entry).points.map(({ length }) => textOf(body).slice(0, length));
    expect(ends).toEqual([
      "Edda Rohm came late.",
      "Edda Rohm came late. She said: “We saw nothing. We heard nothing.”",
    ]);
  });

  test("whatever the budget", () => {
    for (const { digest } of samples) {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 4000 }), (entries) => {
          const { html, clipping } = toEmail(digest, { issueUrl: "https://monitor.example/7", shorten: { entries } });
          const shown = lettersOf(visibleText(html));
          const all = digest.sections.flatMap(allEntries);
          for (const id of clipping.shortened) {
            for (const { text } of all.find((entry) => entry.id === id)?.quotations ?? []) {
              // A quotation is there whole, or not at all.
              const words = lettersOf(text);
              if (words.length > 40 && shown.includes(words.slice(0, 40))) expect(shown).toContain(words);
            }
          }
        }),
        { numRuns: 4 },
      );
    }
  });
});
