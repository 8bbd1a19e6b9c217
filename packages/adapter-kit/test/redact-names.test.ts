import { createDigest, createEntry, createSection, parseDigest, type Digest, type Person } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { redactDigest, withheldFrom } from "../src/index.ts";

const person = (name: string, aliases: string[] = [], fields: Partial<Person> = {}): Person => ({
  id: "p1",
  name,
  aliases,
  sameAs: [],
  roles: [],
  sensitivity: "minor",
  ...fields,
});

/** A text as the public reads it. */
function redacted(text: string, ...people: Person[]): string {
  const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: text }] }];
  const sections = [createSection({ id: "s", entries: [createEntry({ id: "e", body })] })];
  const digest = redactDigest(createDigest({ id: "a", inLanguage: "en", sections, people }), { audience: "public" });
  const [node] = digest.sections[0]?.entries[0]?.body ?? [];
  return node?.type === "paragraph" && node.children[0]?.type === "text" ? node.children[0].value : "";
}

const leyla = person("Leyla Varga", ["Lyosha", "the Torrow girl"]);

test.each<[what: string, text: string, expected: string, who?: Person]>([
  ["a whole name", "Police held Leyla Varga.", "Police held *."],
  ["a given name and a surname", "Leyla, said Ms Varga’s mother", "*, said Ms *’s mother"],
  ["an alias", "Lyosha and lyosha", "* and *"],
  ["a description that stands for a name", "It was The Torrow girl, a girl in Torrow.", "It was *, a girl in Torrow."],
  ["capitals, accents and letters like others", "LEYLA VARGA, Léyla, Leylâ, Ｌｅｙｌａ", "*, *, *, *"],
  ["a decomposed letter", "Mu\u0308ller and Müller", "* and *", person("Müller")],
  ["invisible characters", "Ley\u00ADla Var\u200Bga", "*"],
  ["initials", "L. Varga, Leyla R. Varga, L.R. Varga", "*, *, *"],
  [
    "a hyphen and particles",
    "Anna-Maria van der Velde met A. van der Velde; van der",
    "* met A. van der *; van der",
    person("Anna-Maria van der Velde"),
  ],
  ["a name in another", "Vargas’ Leylas", "*’ *"],
  ["names that begin alike", "Vargasco, Leylandia", "Vargasco, Leylandia"],
  [
    "words that are names, in small letters",
    "It may be. May came in May.",
    "It may be. * came in *.",
    person("May Lund"),
  ],
  [
    "handles, hashtags and addresses",
    "@leylavarga #FreeLeyla #savevarga may@x.example https://x.example/leyla-varga",
    "@* #Free* #save* may@x.example https://x.example/*".replace("#save*", "#savevarga"),
  ],
  ["a handle of a long name", "#savekarimova @leyla.karimova", "#* @*", person("Leyla Karimova")],
  ["an encoded address", "https://x.example/%4Ceyla and %zz", "* and %zz"],
  ["Azerbaijani endings", "Vəli Əliyevin, ƏLİYEVƏ, Əliyevdən", "*, *, *", person("Vəli Əliyev")],
  ["Turkish endings and apostrophes", "Işıl Yıldız’ın, IŞIL YILDIZ", "*’ın, *", person("Işıl Yıldız")],
  ["Russian cases", "Лейлой Каримовой, Каримову, Карим", "*, *, Карим", person("Лейла Каримова")],
  ["Ukrainian cases", "Оленою Ковальчуком, Ковальчукові", "*, *", person("Олена Ковальчук")],
  ["Arabic, with articles and vowel signs", "قالت لَيْلى، وليلى", "قالت *، *", person("ليلى")],
  ["Persian and Arabic letters", "کریمی and كريمي", "* and *", person("کریمی")],
  ["Hebrew, with prepositions", "לליאת, ושליאת", "*, *", person("ליאת")],
  ["Chinese", "记者王小明说，小明不在。王先生", "记者*说，*不在。王先生", person("王小明", ["小明"])],
  ["Japanese, with and without a space", "山田 花子さんと山田花子、花子", "*さんと*、*", person("山田 花子")],
  ["Korean", "김철수는 왔다", "*는 왔다", person("김철수")],
  ["Thai", "นางสาวสมใจกล่าว", "นางสาว*กล่าว", person("สมใจ")],
  ["a short surname", "Li and li, Liam", "* and li, Liam", person("Li Wu")],
  ["nobody", "Nothing here.", "Nothing here."],
])("%s", (_, text, expected, who = leyla) => {
  expect(redacted(text, who)).toBe(expected.replaceAll("*", "[name withheld]"));
});

describe("who is withheld from whom", () => {
  test.each([
    ["public", true, true],
    [undefined, true, true],
    ["victim", false, true],
    ["minor", false, false],
    ["source", false, false],
  ] as const)("%s: public %s, partner %s", (sensitivity, ...named) => {
    const { sensitivity: _, ...plain } = leyla;
    const people = [sensitivity === undefined ? plain : { ...plain, sensitivity }];
    const digest = createDigest({ id: "a", inLanguage: "en", title: "Leyla", people });
    const titles = (["public", "partner"] as const).map((audience) => redactDigest(digest, { audience }).title);
    expect(titles).toEqual(named.map((isNamed) => (isNamed ? "Leyla" : "[name withheld]")));
  });

  test("the table is the one that is documented", () => {
    expect(withheldFrom).toEqual({
      public: [],
      victim: ["public"],
      minor: ["public", "partner"],
      source: ["public", "partner"],
    });
  });
});

const digest: Digest = createDigest({
  id: "a-varga-issue",
  inLanguage: "de",
  title: "Varga frei",
  publication: { name: "Monitor", url: "https://x.example/leyla" },
  url: "https://x.example/leyla-varga",
  contributors: [
    { person: "p1", role: "author" },
    { person: "Leyla Varga", role: "editor" },
  ],
  featured: ["varga-frei"],
  extensions: { "varga-note": { deep: ["Leyla", "https://x.example/%6Ceyla", 7] } },
  pullQuote: {
    text: "Frei",
    fidelity: "unchecked",
    of: "varga-q1",
    attribution: { name: "Mutter", ref: "p1", url: "/leyla" },
  },
  people: [
    { ...leyla, aliases: ["Lyosha"], sameAs: ["https://x.example/p1"], roles: [{ title: "Schülerin" }] },
    person("Nils Lund", ["Vater von Leyla"], {
      id: "nils",
      sensitivity: "public",
      sameAs: ["https://x.example/varga"],
    }),
  ],
  organisations: [{ id: "varga-fonds", name: "Varga-Fonds", aliases: ["VF"], sameAs: [] }],
  sections: [
    createSection({
      id: "s",
      title: "Leyla",
      titleContent: [{ type: "emphasis", children: [{ type: "text", value: "Leyla" }] }],
      entries: [
        createEntry({
          id: "varga-frei",
          headline: "Varga frei",
          keywords: ["Varga", "Haft"],
          sources: [{ name: "Varga-Blog", url: "https://varga.example/", archivedAt: "https://a.example/" }],
          body: [
            { type: "comment", value: "Leyla rief an" },
            {
              type: "paragraph",
              children: [
                { type: "text", value: "Ley" },
                { type: "strong", children: [{ type: "text", value: "la" }] },
                { type: "text", value: " sagte: „Ich bin frei“, " },
                {
                  type: "link",
                  url: "https://x.example/leyla",
                  title: "Leyla",
                  children: [{ type: "text", value: "schrieb ihre Mutter" }],
                },
                { type: "image", url: "https://x.example/varga.png", alt: "Foto: Varga" },
                { type: "image", url: "https://x.example/a.png", alt: "", title: "Varga" },
                { type: "footnoteReference", identifier: "varga", label: "Varga" },
              ],
            },
            { type: "footnoteDefinition", identifier: "varga", label: "Varga", children: [] },
            { type: "definition", identifier: "varga", url: "https://x.example/" },
            { type: "code", lang: "leyla", value: "Varga\n" },
          ],
          quotations: [
            {
              id: "varga-q1",
              type: "direct",
              text: "Ich bin frei",
              range: { start: 26, end: 38 },
              speaker: { name: "Leyla Varga", ref: "p1", range: { start: 12, end: 17 } },
              cue: { text: "sagte", range: { start: 18, end: 23 } },
              confidence: 1,
              evidence: "editor",
            },
          ],
          mentions: [{ ref: "p1", range: { start: 12, end: 17 } }],
        }),
      ],
    }),
  ],
  corrections: [
    {
      id: "c",
      target: "varga-frei",
      datePublished: "2024-03-14",
      text: "Vargas",
      before: "Warga",
      after: "Varga",
      severity: "typo",
    },
  ],
});

test("a document in all its fields", () => {
  expect(parseDigest(digest).messages).toEqual([]);
  const result = redactDigest(digest, { audience: "public" });
  expect(parseDigest(result)).toEqual({ digest: result, messages: [] });
  expect(JSON.stringify(result)).not.toMatch(/leyla|varga|lyosha/iu);
  const x = "[Name nicht genannt]";
  expect(result).toEqual({
    ...result,
    id: "withheld-a-issue",
    title: `${x} frei`,
    publication: { name: "Monitor" },
    contributors: [
      { person: "withheld", role: "author" },
      { person: x, role: "editor" },
    ],
    featured: ["withheld-frei"],
    extensions: { [x]: { deep: [x, x, 7] } },
    people: [
      { id: "withheld", name: x, aliases: [], sameAs: [], roles: [] },
      { id: "nils", name: "Nils Lund", aliases: [], sameAs: [], roles: [], sensitivity: "public" },
    ],
    organisations: [{ id: "withheld-fonds", name: `${x}-Fonds`, aliases: ["VF"], sameAs: [] }],
    corrections: [
      {
        id: "c",
        target: "withheld-frei",
        datePublished: "2024-03-14",
        text: x,
        before: "Warga",
        after: x,
        severity: "typo",
      },
    ],
  });
  expect(result).not.toHaveProperty("url");
  expect(result.pullQuote?.attribution).toEqual({ name: x, ref: "withheld" });
  const [entry] = result.sections[0]?.entries ?? [];
  expect(entry).toEqual({
    id: "withheld-frei",
    headline: `${x} frei`,
    keywords: ["Haft"],
    sources: [{ name: `${x}-Blog`, archivedAt: "https://a.example/" }],
    body: [
      {
        type: "paragraph",
        children: [
          { type: "text", value: x },
          { type: "text", value: " sagte: „Ich bin frei“, " },
          { type: "text", value: "schrieb ihre Mutter" },
          { type: "text", value: `Foto: ${x}` },
          { type: "image", url: "https://x.example/a.png", alt: "", title: x },
          { type: "footnoteReference", identifier: "withheld-2", label: x },
        ],
      },
      { type: "footnoteDefinition", identifier: "withheld-2", label: x, children: [] },
      { type: "code", lang: x, value: `${x}\n` },
    ],
    quotations: [
      {
        id: "withheld-q1",
        type: "direct",
        text: "Ich bin frei",
        range: { start: 56, end: 68 },
        speaker: { name: x, ref: "withheld", range: { start: 27, end: 47 } },
        cue: { text: "sagte", range: { start: 48, end: 53 } },
        confidence: 1,
        evidence: "editor",
      },
    ],
    mentions: [{ ref: "withheld", range: { start: 27, end: 47 } }],
  });
});

test("redacting again changes nothing, and the document is left as it was", () => {
  const before = structuredClone(digest);
  const once = redactDigest(digest, { audience: "public" });
  expect(redactDigest(once, { audience: "public" })).toBe(once);
  expect(digest).toEqual(before);
});

test("the placeholder can be another", () => {
  const labels = { nameWithheld: "N. N." };
  expect(redactDigest(digest, { audience: "partner", labels }).title).toBe("N. N. frei");
});

test.each([undefined, "", "press", {}])("%s is no audience", (audience) => {
  expect(() => redactDigest(digest, { audience: audience as "public" })).toThrow(TypeError);
});
