import {
  createDigest,
  createEntry,
  createSection,
  textOf,
  type Digest,
  type FlowContent,
  type Message,
} from "@digestkit/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "../src/index.ts";
import { de, fr } from "../src/languages/index.ts";
import { annotate } from "../src/annotate/annotate.ts";

const paragraph = (value: string): FlowContent => ({ type: "paragraph", children: [{ type: "text", value }] });

function digestOf(texts: string[], fields: Partial<Digest> = {}): Digest {
  const entries = texts.map((text, index) => createEntry({ id: `e${index + 1}`, body: [paragraph(text)] }));
  return createDigest({
    id: "monitor",
    inLanguage: "en",
    sections: [createSection({ id: "news", entries })],
    ...fields,
  });
}

const dam =
  "Chief engineer Nils Varga said: “The gates were opened by order, and nobody asked the people who live below the dam.”";

test("quotations get ids, speakers and their people", () => {
  const annotated = annotate(digestOf([dam]));
  const entry = annotated.sections[0]?.entries[0];
  expect(entry?.quotations).toEqual([
    {
      id: "e1-q1",
      text: "The gates were opened by order, and nobody asked the people who live below the dam.",
      type: "direct",
      range: { start: 33, end: 116 },
      speaker: { name: "Nils Varga", ref: "nils-varga", range: { start: 0, end: 25 } },
      cue: { text: "said", range: { start: 26, end: 30 } },
      confidence: expect.any(Number) as number,
      evidence: "colon-lead-in",
    },
  ]);
  expect(annotated.people).toEqual([
    { id: "nils-varga", name: "Nils Varga", aliases: [], sameAs: [], roles: [{ title: "Chief engineer" }] },
  ]);
  expect(entry?.mentions).toEqual([{ ref: "nils-varga", range: { start: 15, end: 25 } }]);
});

test("a surname means the person an earlier entry named", () => {
  const annotated = annotate(digestOf([dam, "“I would do it again,” said Varga."]));
  expect(annotated.sections[0]?.entries[1]?.quotations[0]?.speaker).toMatchObject({
    name: "Nils Varga",
    ref: "nils-varga",
  });
});

test("people the digest states keep their ids and facts", () => {
  const stated = { id: "varga", name: "Nils Varga", aliases: [], sameAs: ["https://people.example/varga"], roles: [] };
  const annotated = annotate(digestOf([dam], { people: [stated] }));
  expect(annotated.people).toEqual([{ ...stated, roles: [{ title: "Chief engineer" }] }]);
  expect(annotated.sections[0]?.entries[0]?.quotations[0]?.speaker?.ref).toBe("varga");
});

test("a quotation an editor stated stays", () => {
  const digest = digestOf([dam]);
  const entry = digest.sections[0]?.entries[0];
  const quotation = {
    id: "mine",
    text: "The gates",
    type: "mixed" as const,
    range: { start: 33, end: 42 },
    confidence: 1,
    evidence: "editor",
  };
  entry?.quotations.push(quotation);
  expect(annotate(digest).sections[0]?.entries[0]?.quotations).toEqual([quotation]);
});

test.each([
  ["verbatim", "Nobody asked the people who live below the dam.", "e1-q1"],
  ["elided", "The gates were opened … nobody asked the people who live below the dam.", "e1-q1"],
  ["altered", "Nobody asked the families who live below the old dam.", "e1-q1"],
  ["notFound", "It rained on the capital for forty days on end.", undefined],
  ["unchecked", "No.", undefined],
])("the pull quote is %s", (fidelity, text, of) => {
  const { pullQuote } = annotate(digestOf([dam], { pullQuote: { text, fidelity: "unchecked" } }));
  expect(pullQuote).toEqual({ text, fidelity, ...(of === undefined ? {} : { of }) });
});

test("a block quotation has the speaker of the line after it", () => {
  const body: FlowContent[] = [
    paragraph("The mayor wrote to us."),
    { type: "blockquote", children: [paragraph("We will stay, whatever they say."), paragraph("— Mira Orel")] },
  ];
  const sections = [createSection({ id: "news", entries: [createEntry({ id: "e1", body })] })];
  const annotated = annotate(createDigest({ id: "monitor", inLanguage: "en", sections }));
  expect(annotated.sections[0]?.entries[0]?.quotations).toMatchObject([
    {
      text: "We will stay, whatever they say.",
      type: "direct",
      speaker: { name: "Mira Orel" },
      evidence: "name-after",
    },
  ]);
});

test("languages besides English are understood when they are passed", () => {
  const digest = digestOf(["Am Montag sagte Mira Orel in Lorsk: „Wir bleiben hier.“"], { inLanguage: "de" });
  const speakers = (languages: Language[]): (string | undefined)[] =>
    annotate(digest, { languages }).sections[0]?.entries[0]?.quotations.map(({ cue }) => cue?.text) ?? [];
  expect(speakers([de])).toEqual(["sagte"]);
  expect(speakers([])).toEqual([undefined]);
});

test("a language without its pack is reported once", () => {
  const digest = digestOf(["„Wir bleiben.“", "„Wir gehen.“"], { inLanguage: "de" });
  const messages: Message[] = [];
  const onMessage = (message: Message): number => messages.push(message);
  annotate(digest, { languages: [de], onMessage });
  annotate(digestOf([dam]), { onMessage });
  expect(messages).toEqual([]);
  annotate(digest, { languages: [fr], onMessage });
  expect(messages).toEqual([
    {
      ruleId: "language-pack",
      severity: "info",
      reason:
        "Unexpected language `de` without its pack, expected one of `en`, `fr`: pass `languages` of @digestkit/quotations/languages",
      actual: "de",
      expected: ["en", "fr"],
    },
  ]);
});

test.each(["He said: “We stay.”", "I said: “We stay.”", "The letter said: “We stay.”", "Nobody said: “We stay.”"])(
  "%s names no speaker",
  (text) => {
    const [quotation] = annotate(digestOf([text])).sections[0]?.entries[0]?.quotations ?? [];
    expect([quotation?.speaker, quotation?.cue?.text]).toEqual([undefined, "said"]);
  },
);

test("ids that are taken are not given again", () => {
  const digest = digestOf([dam]);
  digest.sections.push(createSection({ id: "e1-q1" }));
  expect(annotate(digest).sections[0]?.entries[0]?.quotations[0]?.id).toBe("e1-q1-2");
});

test("input stays as it was; the same input gives the same; ranges slice to their text", () => {
  const piece = fc.constantFrom(
    "Nils Varga said ",
    "“",
    "”",
    "the dam leaks",
    " ",
    ". ",
    "‘",
    "’",
    "\n\n",
    "according to Rosa Emming",
    "«",
    "»",
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const digest = digestOf(texts, { pullQuote: { text: texts[0] as string, fidelity: "unchecked" } });
      const before = structuredClone(digest);
      const annotated = annotate(digest);
      expect(digest).toEqual(before);
      expect(annotate(before)).toEqual(annotated);
      for (const entry of annotated.sections[0]?.entries ?? []) {
        for (const { range, text: quoted } of entry.quotations) {
          expect(textOf(entry).slice(range.start, range.end)).toBe(quoted);
        }
      }
    }),
  );
});
