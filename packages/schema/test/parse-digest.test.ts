import { describe, expect, test } from "vitest";
import { createDigest } from "../src/create-digest.ts";
import type { Message } from "../src/index.ts";
import { parseDigest } from "../src/parse-digest.ts";
import { parseDigestJson } from "../src/parse-digest-json.ts";
import { everyField } from "./every-field.ts";

/** A copy of the digest of every field, with one value replaced or, where it is `undefined`, removed. */
function changed(path: string, value: unknown): unknown {
  // Through JSON, so that no two places share an object.
  const copy = JSON.parse(JSON.stringify(everyField)) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const structure = (reason: string, path: (string | number)[], expected?: string[]): Message => ({
  ruleId: reason.startsWith("Unexpected key ") ? "unknown-key" : "document-structure",
  severity: "error",
  reason,
  path,
  ...(expected ? { expected } : {}),
});

test("a digest comes back as it is, with nothing to say", () => {
  const before = structuredClone(everyField);
  const { digest, messages } = parseDigest(everyField);
  expect({ digest, messages }).toEqual({ digest: everyField, messages: [] });
  expect(everyField).toEqual(before);
  expect(parseDigest(createDigest({ id: "a" })).messages).toEqual([]);
});

describe("structure", () => {
  const entry = "sections.0.entries.0";
  const entryPath = ["sections", 0, "entries", 0];
  const flow = "paragraph heading blockquote list code thematicBreak table footnoteDefinition definition comment".split(
    " ",
  );
  const inWords = flow.map((name) => `\`${name}\``);
  test.each<[string, unknown, Message]>([
    ["id", undefined, structure("Unexpected missing value in `id`, expected a string: add it", ["id"])],
    ["id", 7, structure("Unexpected `7` in `id`, expected a string: change the value", ["id"])],
    ["id", "", structure("Unexpected empty text in `id`, expected one or more characters: write it", ["id"])],
    ["title", null, structure("Unexpected `null` in `title`, expected a string: change the value", ["title"])],
    ["sections", {}, structure("Unexpected object in `sections`, expected a list: change the value", ["sections"])],
    [
      "sections.0",
      [],
      structure("Unexpected list in `sections[0]`, expected an object: change the value", ["sections", 0]),
    ],
    [
      "surprise",
      1,
      structure(
        "Unexpected key `surprise` in the document, expected a key of the format: correct its spelling, or keep it in `extensions`",
        ["surprise"],
      ),
    ],
    [
      `${entry}.headLine`,
      "x",
      structure(
        "Unexpected key `headLine` in `sections[0].entries[0]`, expected a key of the format: correct its spelling or remove it",
        [...entryPath, "headLine"],
      ),
    ],
    [
      `${entry}.body.0`,
      { type: "html", value: "<script>" },
      structure(
        `Unexpected node type \`html\` in \`sections[0].entries[0].body[0].type\`, expected ${inWords.slice(0, -1).join(", ")} or \`comment\`: use one of these`,
        [...entryPath, "body", 0, "type"],
        flow,
      ),
    ],
    [
      `${entry}.body.0`,
      {},
      structure(
        `Unexpected node without a type in \`sections[0].entries[0].body[0].type\`, expected ${inWords.slice(0, -1).join(", ")} or \`comment\`: use one of these`,
        [...entryPath, "body", 0, "type"],
        flow,
      ),
    ],
    [
      "pubStatus",
      "live",
      structure(
        "Unexpected `live` in `pubStatus`, expected `usable`, `withheld` or `canceled`: use one of these",
        ["pubStatus"],
        ["usable", "withheld", "canceled"],
      ),
    ],
    [
      "issueDate",
      "2023-02-30",
      structure(
        "Unexpected `2023-02-30` in `issueDate`, expected a calendar date, `2023-10-03`: write year, month and day",
        ["issueDate"],
      ),
    ],
    [
      "datePublished",
      "3 October",
      structure(
        "Unexpected `3 October` in `datePublished`, expected a date or a date-time with its offset, `2023-10-03` or `2023-10-03T08:00:00Z`: write one of these",
        ["datePublished"],
      ),
    ],
    [
      `${entry}.quotations.0.confidence`,
      2,
      structure(
        "Unexpected `2` in `sections[0].entries[0].quotations[0].confidence`, expected at most 1: change the value",
        [...entryPath, "quotations", 0, "confidence"],
      ),
    ],
    [
      `${entry}.quotations.0.range.start`,
      -1,
      structure(
        "Unexpected `-1` in `sections[0].entries[0].quotations[0].range.start`, expected at least 0: change the value",
        [...entryPath, "quotations", 0, "range", "start"],
      ),
    ],
    [
      `${entry}.quotations.0.range.start`,
      1.5,
      structure(
        "Unexpected `1.5` in `sections[0].entries[0].quotations[0].range.start`, expected a whole number: change the value",
        [...entryPath, "quotations", 0, "range", "start"],
      ),
    ],
    ["position.end.offset", 0, createMessageFor("position", "object", "an end that is not before the start")],
    [
      "position.runs",
      [0, 1],
      createMessageFor(
        "position.runs",
        "list",
        "triples of indexInValue, sourceStart and sourceEnd, ascending from index 0",
      ),
    ],
  ])("%s: %j", (path, value, message) => {
    const document = changed(path, value);
    if (path === "position.end.offset") (document as typeof everyField).position!.start.offset = 5;
    expect(parseDigest(document)).toEqual({ messages: [message] });
  });

  function createMessageFor(path: string, actual: string, expected: string): Message {
    return structure(`Unexpected ${actual} in \`${path}\`, expected ${expected}: change the value`, path.split("."));
  }
});

describe("integrity: the digest comes back all the same", () => {
  const entry = ["sections", 0, "entries", 0];
  const error = (ruleId: string, reason: string, path: (string | number)[], more: Partial<Message>): Message => ({
    ruleId,
    severity: "error",
    reason,
    path,
    ...more,
  });
  const reference = (at: string, path: (string | number)[], expected: string): Message =>
    error(
      "reference",
      `Unexpected reference \`nobody\` in \`${at}\`, expected ${expected}: correct the id or remove it`,
      path,
      { actual: "nobody" },
    );
  const quotation = [...entry, "quotations", 0];
  test.each<[string, unknown, Message]>([
    ["featured.0", "nobody", reference("featured[0]", ["featured", 0], "the id of an entry")],
    ["pullQuote.of", "nobody", reference("pullQuote.of", ["pullQuote", "of"], "the id of a quotation")],
    [
      "pullQuote.attribution.ref",
      "nobody",
      reference("pullQuote.attribution.ref", ["pullQuote", "attribution", "ref"], "the id of a person or organisation"),
    ],
    [
      "corrections.0.target",
      "nobody",
      reference(
        "corrections[0].target",
        ["corrections", 0, "target"],
        "the id of an entry, a quotation, a section or the digest",
      ),
    ],
    [
      "sections.0.entries.0.quotations.0.speaker.ref",
      "nobody",
      reference(
        "sections[0].entries[0].quotations[0].speaker.ref",
        [...quotation, "speaker", "ref"],
        "the id of a person or organisation",
      ),
    ],
    [
      "sections.0.entries.0.quotations.1.within",
      "nobody",
      reference(
        "sections[0].entries[0].quotations[1].within",
        [...entry, "quotations", 1, "within"],
        "the id of a quotation",
      ),
    ],
    [
      "sections.0.entries.0.mentions.0.ref",
      "nobody",
      reference(
        "sections[0].entries[0].mentions[0].ref",
        [...entry, "mentions", 0, "ref"],
        "the id of a person, organisation or place",
      ),
    ],
    [
      "sections.0.sections.0.id",
      "politics",
      error(
        "unique-id",
        "Unexpected id `politics` in `sections[0].sections[0].id`, expected an id of its own: rename one of the two",
        ["sections", 0, "sections", 0, "id"],
        { actual: "politics", cause: [{ reason: "First used by `sections[0]`" }] },
      ),
    ],
    [
      "sections.0.sections.0.id",
      "a b",
      error(
        "id-characters",
        "Unexpected id `a b` in `sections[0].sections[0].id`, expected one without white space: join its words with hyphens",
        ["sections", 0, "sections", 0, "id"],
        { actual: "a b" },
      ),
    ],
    [
      "organisations.0.id",
      "ana-bel",
      error(
        "unique-id",
        "Unexpected id `ana-bel` in `organisations[0].id`, expected an id of its own: rename one of the two",
        ["organisations", 0, "id"],
        { actual: "ana-bel", cause: [{ reason: "First used by `people[0]`" }] },
      ),
    ],
    [
      "sections.0.entries.0.quotations.0.text",
      "we go",
      error(
        "quotation-text",
        "Unexpected words `we go` in `sections[0].entries[0].quotations[0].text`, expected the words that stand in the entry's text at its range: annotate the digest again",
        [...quotation, "text"],
        { actual: "we go", expected: ["we stay"] },
      ),
    ],
    [
      "sections.0.entries.0.quotations.0.cue.text",
      "says",
      error(
        "quotation-text",
        "Unexpected words `says` in `sections[0].entries[0].quotations[0].cue.text`, expected the words that stand in the entry's text at its range: annotate the digest again",
        [...quotation, "cue", "text"],
        { actual: "says", expected: ["said"] },
      ),
    ],
    [
      "sections.0.entries.0.mentions.0.range.end",
      999,
      error(
        "text-range",
        "Unexpected range `0–999` in `sections[0].entries[0].mentions[0].range`, expected a range inside the 89 characters of the entry's text: annotate the digest again",
        [...entry, "mentions", 0, "range"],
        { actual: "0–999" },
      ),
    ],
    [
      "sections.0.entries.0.mentions.0.range.start",
      7,
      error(
        "text-range",
        "Unexpected range `7–5` in `sections[0].entries[0].mentions[0].range`, expected a range inside the 89 characters of the entry's text: annotate the digest again",
        [...entry, "mentions", 0, "range"],
        { actual: "7–5" },
      ),
    ],
    [
      "temporalCoverage.start",
      "2023-10-09",
      error(
        "temporal-coverage",
        "Unexpected coverage `2023-10-09–2023-10-03` in `temporalCoverage`, expected an end that is not before its start: correct one of the two dates",
        ["temporalCoverage"],
        { actual: "2023-10-09–2023-10-03" },
      ),
    ],
    [
      "inLanguage",
      "en_GB",
      error(
        "language-tag",
        "Unexpected language `en_GB` in `inLanguage`, expected a BCP 47 tag such as `en` or `az-Latn`: correct it",
        ["inLanguage"],
        { actual: "en_GB" },
      ),
    ],
  ])("%s: %j", (path, value, message) => {
    const document = changed(path, value);
    expect(parseDigest(document)).toEqual({ digest: document, messages: [message] });
  });
});

describe("JSON text: messages have a file and a place", () => {
  test("that of the value, of an unknown key, or of what lacks one; in the order of the text", () => {
    const text = '{\n  "surprise": 1,\n  "id": "a",\n  "schemaVersion": "1.0",\n  "sections": [{"title": 3}]\n}';
    const { digest, messages } = parseDigestJson(text, { file: "a.json" });
    expect(digest).toBeUndefined();
    expect(
      messages
        .slice(0, 4)
        .map(({ reason, place, file }) => [
          reason.replace(/, expected .*/u, ""),
          `${file}:${place?.start.line}:${place?.start.column}`,
          text.slice(place?.start.offset, place?.end.offset),
        ]),
    ).toEqual([
      ["Unexpected missing value in `pubStatus`", "a.json:1:1", text],
      ["Unexpected missing value in `contributors`", "a.json:1:1", text],
      ["Unexpected missing value in `abstract`", "a.json:1:1", text],
      ["Unexpected missing value in `featured`", "a.json:1:1", text],
    ]);
    expect(
      messages
        .filter(({ place }) => place?.start.line !== 1)
        .map(({ reason, place }) => [
          reason.replace(/, expected .*/u, ""),
          `${place?.start.line}:${place?.start.column}`,
          text.slice(place?.start.offset, place?.end.offset),
        ]),
    ).toEqual([
      ["Unexpected key `surprise` in the document", "2:3", '"surprise"'],
      ["Unexpected missing value in `sections[0].id`", "5:16", '{"title": 3}'],
      ["Unexpected missing value in `sections[0].entryStyle`", "5:16", '{"title": 3}'],
      ["Unexpected missing value in `sections[0].entries`", "5:16", '{"title": 3}'],
      ["Unexpected `3` in `sections[0].title`", "5:26", "3"],
    ]);
  });

  test.each([
    ["", 1, 1, "Unexpected end of the text, expected a value: correct the JSON"],
    ['\ufeff{"id": 1,}', 1, 11, "Unexpected `}`, expected a key in double quotes: correct the JSON"],
    ['{\r\n  "id": nul\r\n}', 2, 9, "Unexpected `nul`, expected a value: correct the JSON"],
    [
      '{"a": "\u001b"}',
      1,
      8,
      "Unexpected `\\u001b`, expected an escape such as `\\n` inside a string: correct the JSON",
    ],
  ])("%j", (text, line, column, reason) => {
    const { digest, messages } = parseDigestJson(text, { file: "a.json" });
    expect(digest).toBeUndefined();
    expect(
      messages.map(({ place, ...rest }) => ({ ...rest, line: place?.start.line, column: place?.start.column })),
    ).toEqual([{ ruleId: "json-syntax", severity: "error", reason, file: "a.json", line, column }]);
  });

  test("a byte order mark is passed over", () => {
    expect(parseDigestJson(`\ufeff${JSON.stringify(everyField)}`)).toEqual({ digest: everyField, messages: [] });
  });

  test("too large a text is refused", () => {
    expect(parseDigestJson("[]", { maxBytes: 1 }).messages).toMatchObject([{ ruleId: "input-size" }]);
  });

  test("what a migration changed is reported where it stood, what is wrong afterwards without a place", () => {
    const text = '{"schemaVersion": "0.1", "id": "a",\n "lang": "en", "date": "soon"}';
    const { messages } = parseDigestJson(text);
    expect(
      messages.map(({ reason, place }) => [reason, place && text.slice(place.start.offset, place.end.offset)]),
    ).toEqual([
      ["Renamed `lang` to `inLanguage`", '"en"'],
      ["Renamed `date` to `issueDate`", '"soon"'],
      [
        "Unexpected `soon` in `issueDate`, expected a calendar date, `2023-10-03`: write year, month and day",
        undefined,
      ],
    ]);
  });
});

describe("bad input: one clear message each", () => {
  const nested = (depth: number): unknown => {
    let value: unknown[] = [];
    for (let level = 1; level < depth; level++) value = [value];
    return value;
  };
  const cyclic: Record<string, unknown> = { ...everyField };
  cyclic["extensions"] = { again: [cyclic] };
  const shared = Array.from({ length: 60 }).reduce<object>((inner) => ({ a: inner, b: inner }), {});
  const tooDeep =
    "Unexpected nesting of more than 100 levels, expected at most 100: nest lists, quotations and sections less";

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "Unexpected undefined in the document, expected plain JSON: remove it"],
    ["null", null, "Unexpected `null` in the document, expected an object: change the value"],
    ["a string", "digest", "Unexpected `digest` in the document, expected an object: change the value"],
    ["a list", [], "Unexpected list in the document, expected an object: change the value"],
    ["10,000 levels", { ...everyField, extensions: { deep: nested(10_000) } }, tooDeep],
    ["10,000 levels of JSON text", JSON.parse("[".repeat(10_000) + "]".repeat(10_000)), tooDeep],
    [
      "a cycle",
      cyclic,
      "Unexpected reference back to a parent in `extensions.again[0]`, expected plain JSON without cycles: remove it",
    ],
    [
      "2^60 values in 60 objects",
      { ...everyField, extensions: { shared } },
      "Unexpected document of more than 2000000 objects and lists, expected fewer: split it",
    ],
    [
      "a key `__proto__`",
      JSON.parse('{"schemaVersion": "1.0", "__proto__": {"id": "a"}}'),
      "Unexpected key `__proto__` in the document, expected a key of the format: remove it",
    ],
    [
      "a key `__proto__` in extensions",
      { ...everyField, extensions: JSON.parse('{"a": {"__proto__": {"polluted": true}}}') as object },
      "Unexpected key `__proto__` in `extensions.a`, expected a key of the format: remove it",
    ],
    [
      "a function",
      changed("extensions.f", () => 1),
      "Unexpected function in `extensions.f`, expected plain JSON: remove it",
    ],
    [
      "NaN",
      { ...everyField, extensions: { n: Number.NaN } },
      "Unexpected NaN in `extensions.n`, expected plain JSON: remove it",
    ],
    [
      "a date",
      { ...everyField, extensions: { at: new Date(0) } },
      "Unexpected object of a class in `extensions.at`, expected plain JSON: remove it",
    ],
    ["a bigint", { ...everyField, id: 1n }, "Unexpected bigint in `id`, expected plain JSON: remove it"],
    [
      "a getter that throws",
      {
        get id(): string {
          throw new Error("no");
        },
      },
      "Unexpected value that cannot be read (Error: no), expected plain JSON: parse it again",
    ],
    [
      "terminal escapes",
      { ...everyField, "\u001b[31m": 1 },
      "Unexpected key `\\u001b[31m` in the document, expected a key of the format: correct its spelling, or keep it in `extensions`",
    ],
  ])("%s", (_, value, reason) => {
    const { digest, messages } = parseDigest(value);
    expect(digest).toBeUndefined();
    expect(messages.map((message) => message.reason)).toEqual([reason]);
    expect(messages.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("nothing is polluted", () => {
    parseDigest(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("100 levels pass, and one more does not", () => {
    const quoted = (levels: number): unknown => {
      let inner: object[] = [];
      for (let level = 0; level < levels; level++) inner = [{ type: "blockquote", children: inner }];
      return createDigest({ id: "a", abstract: inner as never });
    };
    expect(parseDigest(quoted(99)).messages).toEqual([]);
    expect(parseDigest(quoted(100)).messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ["document-depth", tooDeep],
    ]);
  });

  test("more than 100 faults are counted", () => {
    const abstract = Array.from({ length: 1000 }, (_, index) => index);
    const { messages } = parseDigest({ ...createDigest({ id: "a" }), abstract });
    expect(messages).toHaveLength(101);
    expect(messages.at(-1)).toEqual({
      ruleId: "document-structure",
      severity: "error",
      reason: "Unexpected further faults (900 more), expected none: mend those above and check again",
    });
    const text = JSON.stringify({ ...createDigest({ id: "a" }), abstract });
    expect(parseDigestJson(text).messages.at(-1)).toEqual(messages.at(-1));
  });

  test("objects without a prototype pass", () => {
    const bare = Object.assign(Object.create(null) as object, createDigest({ id: "a" }));
    expect(parseDigest(bare).messages).toEqual([]);
  });
});
