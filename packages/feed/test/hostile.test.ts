import { replaceForbidden } from "@digestkit/adapter-kit";
import { vectors } from "@digestkit/adapter-kit/contract";
import type { Digest, Entry, FlowContent } from "@digestkit/schema";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { toAtom, toJsonFeed, toOpml, toRss, type FeedOptions } from "../src/index.ts";
import { opmlFaults } from "./feed-faults.ts";
import { sample } from "./cases.ts";
import { complete, formats, kinds } from "./formats.ts";

const hostile: readonly string[] = [
  ...vectors,
  "]]>",
  "<!--",
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  "&nbsp;&#0;&#xD800;",
  "\uDC00\uD800",
  "\uFFFF\u{1FFFE}",
  "a\u000Bb\u000Cc",
  "   ",
  "",
];

/** A digest and the options of its feed, for one field to be changed. */
interface Subject {
  digest: Digest;
  options: FeedOptions;
}

/** The case every-node with one section of one entry, which is enough to have every field. */
function small(): Digest {
  const digest = sample("every-node");
  const [section] = digest.sections.map(({ sections: _, ...one }) => ({ ...one, entries: one.entries.slice(0, 1) }));
  return { ...digest, sections: section ? [section] : [] };
}

const first = (digest: Digest): Entry => digest.sections[0]?.entries[0] as Entry;
const paragraph = (value: string): FlowContent => ({ type: "paragraph", children: [{ type: "text", value }] });

/** Every field a feed takes from its document or its options. */
const fields: Readonly<Record<string, (subject: Subject, text: string) => void>> = {
  "publication.name": ({ digest }, text) => Object.assign(digest.publication ?? {}, { name: text }),
  "publication.publisher": ({ digest }, text) => Object.assign(digest.publication ?? {}, { publisher: text }),
  "publication.url": ({ digest }, text) => Object.assign(digest.publication ?? {}, { url: text }),
  "publication.licence": ({ digest }, text) => Object.assign(digest.publication ?? {}, { licence: text }),
  "publication.correctionsPolicy": ({ digest }, text) =>
    Object.assign(digest.publication ?? {}, { correctionsPolicy: text }),
  "digest.id": ({ digest }, text) => Object.assign(digest, { id: text }),
  "digest.title": ({ digest }, text) => Object.assign(digest, { title: text }),
  "digest.url": ({ digest }, text) => Object.assign(digest, { url: text }),
  "digest.issueDate": ({ digest }, text) => Object.assign(digest, { issueDate: text }),
  "digest.datePublished": ({ digest }, text) => Object.assign(digest, { datePublished: text }),
  "digest.dateModified": ({ digest }, text) => Object.assign(digest, { dateModified: text }),
  "digest.inLanguage": ({ digest }, text) => Object.assign(digest, { inLanguage: text }),
  "digest.abstract": ({ digest }, text) => Object.assign(digest, { abstract: [paragraph(text)] }),
  "contributor.person": ({ digest }, text) =>
    Object.assign(digest, { contributors: [{ person: text, role: "editor" }] }),
  "contributor.role": ({ digest }, text) => Object.assign(digest, { contributors: [{ person: "A", role: text }] }),
  "section.id": ({ digest }, text) => Object.assign(digest.sections[0] ?? {}, { id: text }),
  "section.title": ({ digest }, text) => Object.assign(digest.sections[0] ?? {}, { title: text }),
  "entry.id": ({ digest }, text) => Object.assign(first(digest), { id: text }),
  "entry.headline": ({ digest }, text) => {
    Object.assign(first(digest), { headline: text });
    delete first(digest).headlineContent;
  },
  "entry.body": ({ digest }, text) => Object.assign(first(digest), { body: [paragraph(text)] }),
  "entry.dateline": ({ digest }, text) => Object.assign(first(digest), { dateline: text }),
  "entry.keywords": ({ digest }, text) => Object.assign(first(digest), { keywords: [text] }),
  "source.name": ({ digest }, text) =>
    Object.assign(first(digest), { sources: [{ name: text, url: "https://a.example/" }] }),
  "source.url": ({ digest }, text) => Object.assign(first(digest), { sources: [{ name: "A", url: text }] }),
  "translation.translator": ({ digest }, text) =>
    Object.assign(first(digest), { translation: { inLanguage: "de", translator: text } }),
  "link.url": ({ digest }, url) => {
    const link = { type: "link" as const, url, children: [{ type: "text" as const, value: "here" }] };
    Object.assign(first(digest), { body: [{ type: "paragraph", children: [link] }] });
  },
  "link.title": ({ digest }, title) => {
    const link = { type: "link" as const, url: "/a", title, children: [{ type: "text" as const, value: "here" }] };
    Object.assign(first(digest), { body: [{ type: "paragraph", children: [link] }] });
  },
  "image.url": ({ digest }, url) =>
    Object.assign(first(digest), { body: [{ type: "paragraph", children: [{ type: "image", url, alt: "a" }] }] }),
  "image.url, its path": ({ digest }, text) =>
    Object.assign(first(digest), {
      body: [{ type: "paragraph", children: [{ type: "image", url: `https://a.example/${text}.png`, alt: "a" }] }],
    }),
  "image.alt": ({ digest }, alt) =>
    Object.assign(first(digest), {
      body: [{ type: "paragraph", children: [{ type: "image", url: "https://a.example/a.png", alt }] }],
    }),
  "correction.id": ({ digest }, text) => Object.assign(digest.corrections[0] ?? {}, { id: text }),
  "correction.text": ({ digest }, text) => {
    Object.assign(digest.corrections[0] ?? {}, { text });
    delete digest.corrections[0]?.content;
  },
  "correction.datePublished": ({ digest }, text) => Object.assign(digest.corrections[0] ?? {}, { datePublished: text }),
  "person.name": ({ digest }, text) => Object.assign(digest.people[0] ?? {}, { name: text }),
  "options.title": ({ options }, text) => Object.assign(options, { title: text || "A" }),
  "options.description": ({ options }, text) => Object.assign(options, { description: text }),
  "options.authors": ({ options }, text) => Object.assign(options, { authors: [text || "A"] }),
  "options.language": ({ options, digest }, text) => {
    delete digest.inLanguage;
    Object.assign(options, { language: text });
  },
};

describe.each(Object.entries(fields))("%s", (_, change) => {
  const cases = hostile.map((text): Subject => {
    const subject = { digest: small(), options: { ...complete } };
    change(subject, text);
    return subject;
  });

  test.each(formats)(`$name: none of ${hostile.length} strings makes a fault`, ({ render, faults }) => {
    for (const [index, { digest, options }] of cases.entries()) {
      for (const of of ["issues", "entries", "corrections"] as const) {
        expect([hostile[index], of, faults(render(digest, { ...options, of }))]).toEqual([hostile[index], of, []]);
      }
    }
  });

  test("OPML: none makes a fault", () => {
    for (const [index, { digest }] of cases.entries()) {
      const list = toOpml(digest, { feeds: kinds.map((of) => ({ of, feedUrl: "https://a.example/feed" })) });
      expect([hostile[index], opmlFaults(list)]).toEqual([hostile[index], []]);
    }
  });
});

test.each(hostile.filter((text) => text.trim() !== ""))("%j as a headline reads back as it is", (text) => {
  const digest = small();
  fields["entry.headline"]?.({ digest, options: {} }, text);
  const expected = replaceForbidden(text.replace(/\s+/gu, " ").trim());
  const options = { ...complete, of: "entries" } as const;
  expect(formats.map(({ items, render }) => items(render(digest, options))[0]?.title)).toEqual(
    formats.map(() => expected),
  );
  expect(parseJsonFeed(toJsonFeed(digest, options)).items?.[0]?.title).toBe(expected);
  // The library decodes references once more where a text has some.
  if (!text.includes("&")) {
    expect(parseRssFeed(toRss(digest, options)).items?.[0]?.title).toBe(expected);
    expect(parseAtomFeed(toAtom(digest, options)).entries?.[0]?.title?.value).toBe(expected);
  }
});
