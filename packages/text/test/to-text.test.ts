import { readFileSync } from "node:fs";
import { describeAdapter, textHazards } from "@digestkit/adapter-kit/contract";
import {
  createDigest,
  createEntry,
  createSection,
  type Digest,
  type FlowContent,
  type Message,
  type PhrasingContent,
} from "@digestkit/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { omits } from "../src/to-text/omits.ts";
import { renderChildren } from "../src/to-text/render-nodes.ts";
import { wrap } from "../src/to-text/layout/wrap.ts";
import { toText } from "../src/to-text/to-text.ts";
import type { TextOptions } from "../src/to-text/to-text-options.ts";
import { displayWidth } from "../src/width/display-width.ts";

const stored = (name: string): Digest =>
  JSON.parse(readFileSync(new URL(`../../fixtures/cases/${name}/digest.json`, import.meta.url), "utf8")) as Digest;

describeAdapter(
  { name: "text", render: (digest: Digest) => toText(digest), text: String, hazards: textHazards, omits },
  ["every-node", "hostile-markup"].map((name) => ({ name, digest: stored(name) })),
  { test },
);

const paragraph = (...children: (string | PhrasingContent)[]): FlowContent => ({
  type: "paragraph",
  children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
});
const link = (url: string, words: string): PhrasingContent => ({
  type: "link",
  url,
  children: [{ type: "text", value: words }],
});
const issue = (...body: FlowContent[]): Digest =>
  createDigest({
    id: "monitor",
    title: "Monitor",
    inLanguage: "en",
    sections: [createSection({ id: "s", entries: [createEntry({ id: "e", body })] })],
  });
const below = (digest: Digest, options?: TextOptions): string =>
  toText(digest, options).replace(/^Monitor\n=======\n\n/u, "");

test("an issue, from masthead to links", () => {
  const digest = createDigest({
    id: "rights-monitor-12",
    publication: { name: "Rights Monitor", publisher: "Lorsk Civic Observatory" },
    issueNumber: "12",
    issueDate: "2024-03-14",
    inLanguage: "en",
    contributors: [{ person: "Rosa Emming", role: "editor" }],
    pullQuote: {
      text: "Nobody asked about missing medicine until the morning after we announced the strike.",
      marks: { open: "“", close: "”" },
      attribution: { name: "Ilka Torvan", medium: "court hearing", url: "https://a.example/torvan" },
      fidelity: "verbatim",
    },
    abstract: [paragraph("The week in two courts.")],
    sections: [
      createSection({
        id: "courts",
        title: "Courts",
        entries: [
          createEntry({
            id: "trial",
            headline: "Hospital trial",
            body: [
              paragraph(
                "Torvan said: “I counted every ampoule.” The ",
                link("https://a.example/file", "file"),
                " is closed.",
              ),
            ],
            sources: [{ name: "Tidewater", url: "https://b.example/1", datePublished: "2024-03-13" }],
          }),
          createEntry({
            id: "printer",
            headline: "Printer",
            body: [paragraph("The ", link("https://a.example/file", "same file"), ".")],
          }),
        ],
      }),
    ],
  });
  expect(toText(digest)).toBe(`Lorsk Civic Observatory
Rights Monitor
==============
Issue 12 · March 14, 2024
Editor: Rosa Emming

    “Nobody asked about missing medicine until the morning after we
    announced the strike.”
    — Ilka Torvan, court hearing [1]

The week in two courts.

Courts
------

Hospital trial
Torvan said: “I counted every ampoule.” The file [2] is closed.

Source: Tidewater [3] (March 13, 2024)

Printer
The same file [2].

Links
-----
[1] https://a.example/torvan
[2] https://a.example/file
[3] https://b.example/1
`);
});

describe("content", () => {
  const cases: Record<string, [FlowContent[], string, TextOptions?]> = {
    "an address is not repeated where the words are the address": [
      [paragraph(link("https://a.example/x", "a.example/x"), ", ", link("mailto:desk@a.example", "desk@a.example"))],
      "a.example/x, desk@a.example\n",
    ],
    "addresses in the line": [
      [paragraph("See ", link("https://a.example/x", "this"), ".")],
      "See this <https://a.example/x>.\n",
      { links: "inline" },
    ],
    "no addresses": [[paragraph("See ", link("https://a.example/x", "this"), ".")], "See this.\n", { links: "none" }],
    "an address longer than a line is not broken": [
      [paragraph("Read it at https://a.example/a/very/long/path/that/has/no/end today.")],
      "Read it at\nhttps://a.example/a/very/long/path/that/has/no/end\ntoday.\n",
      { width: 30 },
    ],
    "wide characters take two columns, and a stop begins no line": [
      [paragraph("洛斯克地方法院周二开庭审理医院工会案件，检察官说，档案已经公开。")],
      "洛斯克地方法院周二\n开庭审理医院工会\n案件，检察官说，档案\n已经公开。\n",
      { width: 20 },
    ],
    "a line break of the source between ideographs is none": [[paragraph("水位は\n上がった。")], "水位は上がった。\n"],
    "marks of emphasis, code, changes": [
      [
        paragraph(
          { type: "emphasis", children: [{ type: "text", value: "a" }] },
          " ",
          { type: "strong", children: [{ type: "text", value: "b" }] },
          " ",
          { type: "delete", children: [{ type: "text", value: "c" }] },
          " ",
          { type: "inlineCode", value: "d" },
          { type: "break" },
          { type: "abbr", title: "Sarn Valley Observatory", children: [{ type: "text", value: "SVO" }] },
        ),
      ],
      "_a_ *b* ~~c~~ `d`\nSVO (Sarn Valley Observatory)\n",
    ],
    "quotations in quotations": [
      [{ type: "blockquote", children: [paragraph("one"), { type: "blockquote", children: [paragraph("two")] }] }],
      "> one\n>\n>> two\n",
    ],
    lists: [
      [
        {
          type: "list",
          ordered: true,
          start: 9,
          spread: false,
          children: ["a", "b"].map((value) => ({ type: "listItem", spread: false, children: [paragraph(value)] })),
        },
        {
          type: "list",
          ordered: false,
          spread: false,
          children: [
            { type: "listItem", checked: true, spread: false, children: [paragraph("a long task of many words")] },
          ],
        },
      ],
      " 9. a\n10. b\n\n- [x] a long task of\n      many words\n",
      { width: 20 },
    ],
    "a table in columns": [
      [
        {
          type: "table",
          align: [null, "right"],
          children: [
            ["Gauge", "m"],
            ["上流", "4.2"],
          ].map((row) => ({
            type: "tableRow",
            children: row.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })),
          })),
        },
      ],
      "Gauge    m\n-----  ---\n上流   4.2\n",
    ],
    "a table that is too wide, row by row": [
      [
        {
          type: "table",
          align: [null, null],
          children: [
            ["Gauge", "Note"],
            ["Upper", "read by hand at night"],
          ].map((row) => ({
            type: "tableRow",
            children: row.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })),
          })),
        },
      ],
      "Gauge · Note\n\nGauge: Upper\nNote: read by hand\nat night\n",
      { width: 20 },
    ],
    "code is not wrapped": [
      [{ type: "code", value: "for n in 1 2 3; do\n\techo $n\ndone" }],
      "    for n in 1 2 3; do\n        echo $n\n    done\n",
      { width: 20 },
    ],
    "format=flowed: soft lines end with a space, others are stuffed": [
      [paragraph("From here the road is closed to all."), paragraph("> is no quotation"), { type: "code", value: "x" }],
      " From here the road \nis closed to all.\n\n > is no quotation\n\n     x\n",
      { width: 20, format: "flowed" },
    ],
    "controls and overrides are replaced": [[paragraph("a\u001b[2J\u202eb\u0000c\rd")], "a\ufffd[2J\ufffdb\ufffdc d\n"],
  };
  test.each(Object.entries(cases))("%s", (_name, [body, expected, options]) => {
    expect(below(issue(...body), options)).toBe(expected);
  });
});

test("numbered addresses below each section", () => {
  const section = (id: string, url: string): Digest["sections"][number] =>
    createSection({ id, title: id, entries: [createEntry({ id: `${id}-1`, body: [paragraph(link(url, "this"))] })] });
  const digest = createDigest({
    id: "m",
    title: "Monitor",
    inLanguage: "en",
    sections: [section("One", "https://a.example/"), section("Two", "https://b.example/")],
  });
  expect(below(digest, { linkList: "section" })).toBe(
    "One\n---\n\nthis [1]\n\nLinks\n-----\n[1] https://a.example/\n\nTwo\n---\n\nthis [2]\n\nLinks\n-----\n[2] https://b.example/\n",
  );
});

test("a refused address is left out and reported", () => {
  const messages: Message[] = [];
  const text = below(issue(paragraph(link("javascript:alert(1)", "this"))), {
    onMessage: (message) => messages.push(message),
  });
  expect(text).toBe("this\n");
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["link-url", "javascript:alert(1)"]]);
});

test("a caller's component takes the place of the default one", () => {
  const digest = issue(paragraph({ type: "strong", children: [{ type: "text", value: "loud" }] }));
  const text = below(digest, {
    components: { strong: (node, context) => renderChildren(node, context).toUpperCase() },
  });
  expect(text).toBe("LOUD\n");
});

test("an unknown node is shown by what is in it, and reported", () => {
  const messages: Message[] = [];
  const unknown = { type: "marquee", children: [{ type: "text", value: "hello" }] } as unknown as FlowContent;
  expect(below(issue(unknown), { onMessage: (message) => messages.push(message) })).toBe("hello\n");
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["unknown-node", "marquee"]]);
  expect(below(issue(unknown), { onUnknown: ({ type }) => [`(${type})`] })).toBe("(marquee)\n");
});

test("labels follow the document's language and the caller", () => {
  const digest = { ...issue(paragraph(link("https://a.example/", "hier"))), inLanguage: "de" };
  expect(below(digest)).toBe("hier [1]\n\nLinks\n-----\n[1] https://a.example/\n");
  expect(below(digest, { labels: { links: "Adressen" } })).toBe(
    "hier [1]\n\nAdressen\n--------\n[1] https://a.example/\n",
  );
});

test("options of the wrong type are the caller's error", () => {
  expect(() => toText(issue(), { width: 5 })).toThrow(
    new TypeError("Unexpected width 5, expected a whole number from 20"),
  );
  expect(() => toText(issue(), { components: { marquee: () => "" } as never })).toThrow(
    new TypeError('Unexpected component "marquee", expected one of a node or a part'),
  );
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("洛斯克地方法院", "สวัสดีชาวโลก", "https://a.example/x/y", "-- ", "From ", "\n"),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(" "));

test("no line is wider than asked, unless one word is; none ends with a space", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 20, max: 90 }), (value, width) => {
      for (const line of below(issue(paragraph(value)), { width }).split("\n")) {
        expect(line).not.toMatch(/[ \t]$/u);
        if (displayWidth(line) > width) expect(line).not.toMatch(/\S[ \t]+\S/u);
      }
    }),
    { numRuns: 300 },
  );
});

test("wrapping loses no character that shows", () => {
  const shown = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Co}\p{Cn}\u202d\u202e\ufffd]/gu, "");
  fc.assert(
    fc.property(anyText, (value) => {
      expect(shown(toText(issue(paragraph(value))))).toBe(`Monitor=======${shown(value)}`);
    }),
    { numRuns: 300 },
  );
});

describe("marks with a space before or after them stay with their words", () => {
  test.each([
    [19, "« Oui, nous partons », dit-elle.", ["« Oui, nous", "partons »,", "dit-elle."]],
    [16, "Elle demande : « Pourquoi ? » Rien ; non.", ["Elle demande :", "« Pourquoi ? »", "Rien ; non."]],
    [12, "Elle demande : rien.", ["Elle", "demande :", "rien."]],
    [23, "Er sagt: » Wir gehen jetzt « und geht.", ["Er sagt: » Wir gehen", "jetzt « und geht."]],
    [26, "Er sagt: » Wir gehen jetzt « und geht.", ["Er sagt: » Wir gehen", "jetzt « und geht."]],
    [10, "Er sagt: » Wir gehen jetzt « und geht.", ["Er sagt:", "» Wir", "gehen", "jetzt «", "und geht."]],
    [11, "»Wir gehen jetzt« und geht er.", ["»Wir gehen", "jetzt« und", "geht er."]],
    [14, "! ! ! ! ! ! ! ! ! ! ! !", ["! ! ! !", "! ! ! !", "! ! ! !"]],
  ])("in %i columns: %s", (width, text, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test("whatever the words are, no line begins or ends with one of them, and nothing is lost", () => {
    const word = fc.constantFrom("oui", "non,", "partons", "«", "»", "»,", "?", ":", "我们走吧", "—");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 10, max: 30 }), (words, width) => {
        const lines = wrap(words.join(" "), width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        expect(lines.filter((line) => line !== line.trim())).toEqual([]);
      }),
    );
  });

  test("many of them are read once", () => {
    const start = performance.now();
    for (const unit of ["« ", "» ", ": ", "« a » ", "a ? "]) wrap(unit.repeat(20_000), 72);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
