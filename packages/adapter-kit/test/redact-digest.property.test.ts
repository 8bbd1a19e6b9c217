import {
  createDigest,
  createEntry,
  createSection,
  parseDigest,
  textOf,
  type Digest,
  type Person,
  type PhrasingContent,
  type Quotation,
} from "@digestkit/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { redactDigest } from "../src/index.ts";

/** Somebody nobody else is called like, in some script; and what must not be found of the name. */
const people: readonly { person: Person; forms: string[]; traces: RegExp }[] = [
  {
    person: {
      id: "zarrin",
      name: "Zarrin Quombatova",
      aliases: ["Zuzi"],
      sameAs: [],
      roles: [],
      sensitivity: "source",
    },
    forms: [
      "Zarrin Quombatova",
      "ZARRIN",
      "Zuzi",
      "Quombatovas",
      "zarrin-quombatova",
      "zarrinquombatova",
      "Quombátova",
      "FreeZarrin",
    ],
    traces: /zarrin|quomb|zuzi/iu,
  },
  {
    person: { id: "p2", name: "Жаркила Шумбатова", aliases: [], sameAs: [], roles: [], sensitivity: "minor" },
    forms: [
      "Жаркила",
      "Жаркиле Шумбатовой",
      "ШУМБАТОВУ",
      "жаркила-шумбатова",
      "%D0%96%D0%B0%D1%80%D0%BA%D0%B8%D0%BB%D0%B0",
    ],
    traces: /жаркил|шумбат|%D0%96%D0%B0%D1%80%D0%BA/iu,
  },
  {
    person: { id: "p3", name: "龘靐 鱻麤", aliases: [], sameAs: [], roles: [], sensitivity: "victim" },
    forms: ["龘靐鱻麤", "龘靐", "鱻麤说"],
    traces: /龘靐|鱻麤/u,
  },
];

const plain = [
  "said ",
  " ",
  ", ",
  "“No.”",
  "\n",
  "the café ",
  "“",
  "”",
  " مرحبا ",
  " @",
  " https://x.example/",
  "-",
  "’s ",
  ". ",
];

/** What stands around a name: a name glued to another word is another word. */
const around = fc.constantFrom(" ", "“", "”", "-", "’", "\n", ", ", "@", "/", ".");

const documents = fc.constantFrom(...people).chain(({ person, forms, traces }) => {
  const form = fc.tuple(around, fc.constantFrom(...forms), around);
  const word = fc.oneof(
    fc.constantFrom(...plain),
    form.map((parts) => parts.join("")),
  );
  const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(""));
  const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
    words.map((value) => ({ type: "text" as const, value })),
    words.map((value) => ({ type: "inlineCode" as const, value })),
    fc.constant({ type: "break" as const }),
    fc.tuple(words, words).map(([url, alt]) => ({ type: "image" as const, url, alt, title: url })),
    words.map((value) => ({ type: "comment" as const, value })),
  );
  const inner = fc.array(leaf, { maxLength: 3 });
  /** A name in pieces: `Zar**rin**`. */
  const pieces = fc.tuple(form, fc.nat(8)).map(([[before, name, after], at]): PhrasingContent[] => [
    { type: "text", value: before + name.slice(0, at) },
    { type: "emphasis", children: [{ type: "text", value: name.slice(at) }] },
    { type: "text", value: after },
  ]);
  const single = fc
    .oneof(
      leaf,
      inner.map((children) => ({ type: "strong" as const, children })),
      fc.tuple(inner, words).map(([children, url]) => ({ type: "link" as const, url, children })),
    )
    .map((node): PhrasingContent[] => [node]);
  // Two words of different nodes are one word where nothing stands between them.
  const spaced = fc.oneof(single, pieces).map((nodes): PhrasingContent[] => [...nodes, { type: "text", value: " " }]);
  const phrasing = fc.array(spaced, { maxLength: 5 }).map((nodes) => nodes.flat());
  const id = fc.constantFrom("a", "b", ...forms.filter((form) => !/\s/u.test(form)));
  const slices = fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 4 });
  return fc.record({
    title: words,
    headline: words,
    paragraphs: fc.array(phrasing, { maxLength: 3 }),
    id,
    slices,
    traces: fc.constant(traces),
    person: fc.constant(person),
  });
});

interface Example {
  title: string;
  headline: string;
  paragraphs: PhrasingContent[][];
  id: string;
  slices: [number, number][];
  person: Person;
}

function digestOf({ title, headline, paragraphs, id, slices, person }: Example): Digest {
  const entry = createEntry({
    id: `e-${id}`,
    headline,
    body: paragraphs.map((children) => ({ type: "paragraph", children })),
    keywords: [title, id],
    sources: [{ name: title, url: `https://x.example/${id}` }],
  });
  const text = textOf(entry);
  const ranges = slices.map(([at, length]) => {
    const start = Math.min(at, text.length);
    return { start, end: Math.min(start + length, text.length) };
  });
  const quotations = ranges.map((range, index): Quotation => {
    const words = text.slice(range.start, range.end);
    const speaker = { name: title, ref: person.id, range };
    return {
      id: `q${index}-${id}`,
      text: words,
      type: "direct",
      range,
      speaker,
      cue: { text: words, range },
      confidence: 1,
      evidence: id,
    };
  });
  return createDigest({
    id,
    title,
    inLanguage: "en",
    url: `https://x.example/${id}`,
    featured: [entry.id],
    extensions: { [id]: [title] },
    contributors: [{ person: person.id, role: title }],
    sections: [
      createSection({
        id: `s-${id}`,
        title,
        entries: [{ ...entry, quotations, mentions: ranges.map((range) => ({ ref: person.id, range })) }],
      }),
    ],
    corrections: [
      {
        id: `c-${id}`,
        target: `e-${id}`,
        datePublished: "2024-03-14",
        text: title,
        before: headline,
        severity: "typo",
      },
    ],
    people: [person],
  });
}

test("a redacted digest is valid, and has no trace of the name", () => {
  fc.assert(
    fc.property(documents, ({ traces, ...example }) => {
      const digest = digestOf(example);
      expect(parseDigest(digest).messages).toEqual([]);
      const redacted = redactDigest(digest, { audience: "public" });
      expect(parseDigest(JSON.parse(JSON.stringify(redacted)))).toEqual({ digest: redacted, messages: [] });
      expect(JSON.stringify(redacted)).not.toMatch(traces);
      expect(textOf(redacted)).not.toMatch(traces);
    }),
    { numRuns: 500 },
  );
});
