import { createDigest, createEntry, createSection, type Digest, type Entry, type FlowContent } from "@digestkit/schema";
import fc from "fast-check";

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const date = fc.date({ min: new Date("1950-01-01"), max: new Date("2050-01-01"), noInvalidDate: true });
const day = date.map((moment) => moment.toISOString().slice(0, 10));
const moment = fc.oneof(
  day,
  date.map((value) => value.toISOString()),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom("javascript:alert(1)", "https://a:b@c.example/", "mailto:a@b.example"),
);
const language = fc.constantFrom("en", "de", "az", "zh-Hant");

/** A record without the keys that came out empty. */
const some = <Model extends object>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record(model, { requiredKeys: [] });

const source = fc
  .tuple(text, some({ url, medium: text, datePublished: moment, archivedAt: url, role: text }))
  .map(([name, rest]) => ({ name, ...rest }));

const content: fc.Arbitrary<FlowContent> = fc.oneof(
  text.map((value): FlowContent => ({ type: "paragraph", children: [{ type: "text", value }] })),
  text.map((value): FlowContent => ({ type: "code", value })),
  text.map((value): FlowContent => ({
    type: "blockquote",
    children: [{ type: "heading", depth: 4, children: [{ type: "strong", children: [{ type: "text", value }] }] }],
  })),
);

const translation = fc
  .tuple(language, some({ url, translator: text }))
  .map(([inLanguage, rest]) => ({ inLanguage, ...rest }));

const entry = fc
  .tuple(
    some({ headline: text, dateline: text, translation }),
    fc.array(content, { maxLength: 3 }),
    fc.array(source, { maxLength: 2 }),
    fc.array(text, { maxLength: 3 }),
    fc.array(fc.tuple(text, some({ medium: text, inLanguage: language, source }), fc.nat(3)), { maxLength: 3 }),
  )
  .map(([fields, body, sources, keywords, quoted]): Omit<Entry, "id"> => {
    const { id: _id, ...rest } = createEntry({ id: "", ...fields, body, sources, keywords });
    const words = quoted.filter(([value]) => value.trim() !== "");
    const paragraphs = words.map(([value]): FlowContent => ({
      type: "paragraph",
      children: [{ type: "text", value: `She said: “${value}”` }],
    }));
    const quotations = words.map(([value, facts, speaker], index) => ({
      id: String(index),
      text: value,
      type: index === 2 ? ("term" as const) : ("direct" as const),
      range: { start: 0, end: 0 },
      ...facts,
      ...(speaker < 3 && { speaker: { name: value, ...(speaker > 0 && { ref: `p${speaker}` }) } }),
      confidence: 1,
      evidence: "editor",
    }));
    return { ...rest, body: [...body, ...paragraphs], quotations };
  });

const roles = fc.array(
  fc
    .tuple(text, some({ organisation: fc.oneof(fc.constant("org"), text), from: day, to: day }))
    .map(([title, rest]) => ({ title, ...rest })),
  { maxLength: 2 },
);

/** Digests that contradict themselves nowhere, but for where their quotations stand, which JSON-LD does not tell. */
export const anyDigest: fc.Arbitrary<Digest> = fc
  .tuple(
    some({
      title: text,
      issueNumber: text,
      volumeNumber: text,
      issueDate: day,
      datePublished: moment,
      dateModified: moment,
      inLanguage: language,
      url,
      translationOf: fc.oneof(fc.webUrl(), fc.constant("issue-6")),
      publication: some({ name: text, publisher: text, url, correctionsPolicy: url, licence: fc.oneof(text, url) }),
    }),
    fc.constantFrom("usable" as const, "withheld" as const, "canceled" as const),
    fc.array(fc.tuple(text, fc.array(entry, { maxLength: 2 }), fc.array(entry, { maxLength: 1 })), { maxLength: 3 }),
    fc.tuple(text, roles, fc.option(fc.constantFrom("public" as const, "victim" as const), { nil: undefined })),
    fc.array(fc.tuple(moment, text, some({ before: text, after: text })), { maxLength: 2 }),
    fc.record({ person: fc.oneof(fc.constant("p1"), text), role: text }),
    fc.option(fc.tuple(text, some({ medium: text, url })), { nil: undefined }),
  )
  .map(([fields, pubStatus, sections, [name, offices, sensitivity], corrected, contributor, pulled]) => {
    let count = 0;
    const withIds = ({ quotations, ...rest }: Omit<Entry, "id">): Entry => {
      const id = `e${++count}`;
      return {
        ...rest,
        id,
        quotations: quotations.map((quotation) => ({ ...quotation, id: `${id}-q${quotation.id}` })),
      };
    };
    const made = sections.map(([title, entries, inner], index) =>
      createSection({
        id: `s${index}`,
        title,
        entries: entries.map(withIds),
        ...(inner.length > 0 && {
          sections: [createSection({ id: `s${index}-1`, title, entries: inner.map(withIds) })],
        }),
      }),
    );
    const first = made.flatMap(({ entries }) => entries)[0];
    const targets = [
      "issue",
      ...(first ? [first.id, ...first.quotations.filter(({ type }) => type !== "term").map(({ id }) => id)] : []),
    ];
    return createDigest({
      id: "issue",
      ...fields,
      pubStatus,
      contributors: [contributor],
      ...(pulled && {
        pullQuote: {
          text: pulled[0],
          fidelity: "unchecked" as const,
          attribution: { name: pulled[0], ref: "p2", ...pulled[1] },
        },
      }),
      featured: first ? [first.id] : [],
      sections: made,
      people: [
        { id: "p1", name, aliases: [name], sameAs: [], roles: offices },
        { id: "p2", name, aliases: [], sameAs: [], roles: [], ...(sensitivity && { sensitivity }) },
      ],
      organisations: [{ id: "org", name, aliases: [], sameAs: ["https://a.example/"] }],
      places: [{ id: "place", name, aliases: ["x"], sameAs: [] }],
      corrections: corrected.map(([datePublished, words, rest], index) => ({
        id: `c${index}`,
        target: targets[index % targets.length] ?? "issue",
        datePublished,
        text: words,
        ...rest,
        severity: "typo" as const,
      })),
    });
  });
