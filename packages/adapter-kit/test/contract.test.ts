import { createDigest, createEntry, createSection, textOf, type Digest } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import {
  contractTests,
  describeAdapter,
  mailPolicy,
  markupHazards,
  textHazards,
  type Adapter,
  type ContractField,
} from "../src/contract.ts";
import { escapePlain, html, markupOf } from "../src/index.ts";

const digest: Digest = createDigest({
  id: "a",
  title: "Lorsk Daily",
  publication: { name: "Daily", publisher: "Centre" },
  issueNumber: "7",
  contributors: [{ person: "Rosa Emming", role: "editor" }],
  pullQuote: { text: "No.\n\nNever.", attribution: { name: "Nils Varga", medium: "interview" }, fidelity: "verbatim" },
  abstract: [{ type: "paragraph", children: [{ type: "text", value: "What is in it." }] }],
  sections: [
    createSection({
      id: "s",
      title: "News",
      entries: [
        createEntry({
          id: "e",
          headline: "Gates opened",
          dateline: "TORROW",
          body: [
            {
              type: "paragraph",
              children: [
                { type: "text", value: "He said “Not ‘now’.”" },
                { type: "image", url: "https://a.example/i.png", alt: "A gate" },
              ],
            },
            {
              type: "footnoteDefinition",
              identifier: "1",
              children: [{ type: "paragraph", children: [{ type: "text", value: "Since 1931." }] }],
            },
          ],
          sources: [{ name: "The Courier" }],
          quotations: [
            {
              id: "q1",
              text: "Not ‘now’.",
              type: "direct",
              range: { start: 23, end: 33 },
              confidence: 1,
              evidence: "editor",
            },
            { id: "q2", text: "now", type: "mixed", range: { start: 28, end: 31 }, confidence: 1, evidence: "editor" },
          ],
          keywords: ["dam"],
          translation: { inLanguage: "de", translator: "Pavo Lind" },
        }),
      ],
    }),
  ],
  corrections: [
    {
      id: "c",
      target: "e",
      datePublished: "2024-01-02",
      text: "Not the gate.",
      before: "gate",
      after: "gates",
      severity: "typo",
    },
  ],
});

const cases = [{ name: "one", digest }];

/** All strings of a document, titles and headlines before what they are titles of. */
function everything(value: unknown): string {
  if (typeof value === "string") return `${value}\n`;
  if (typeof value !== "object" || value === null) return "";
  const { title, headline, ...rest } = value as Record<string, unknown>;
  return [title, headline, ...Object.values(rest)].map(everything).join("");
}

const honest: Adapter<string> = {
  name: "honest",
  render: (subject) => escapePlain(everything(subject)),
  text: (output) => output,
  hazards: textHazards,
  omits: [],
};

/** What goes wrong for an adapter, test by test. */
function failures<Output>(adapter: Adapter<Output>, options?: Parameters<typeof contractTests<Output>>[2]): string[] {
  return contractTests(adapter, cases, options).flatMap(({ title, run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return [`${title}: ${(error as Error).message}`];
    }
  });
}

describe("an honest adapter", () => {
  describeAdapter(honest, cases, { test, golden: () => undefined });

  test("has one test for each promise and case", () => {
    expect(contractTests(honest, cases).map(({ title }) => title)).toEqual([
      "honest gives a reason for everything it leaves out",
      "honest, one: input is left as it was",
      "honest, one: output depends on the input only",
      "honest, one: nothing is missing",
      "honest, one: hostile strings stay inert",
    ]);
  });
});

describe("the contract finds", () => {
  test("changed input", () => {
    const render = (subject: Digest): string => {
      subject.sections[0]?.entries.reverse().pop();
      return everything(subject);
    };
    expect(failures({ ...honest, render })[0]).toMatch(/^honest, one: input is left as it was: Cannot /u);
  });

  test.each<[string, () => unknown]>([
    ["Math.random", () => Math.random()],
    ["Date.now", () => Date.now()],
    ["new Date()", () => new Date()],
    ["performance.now", () => performance.now()],
    ["crypto.randomUUID", () => crypto.randomUUID()],
    ["Date.prototype.getHours", () => new Date("2024-01-02T00:00:00Z").getHours()],
    ["Date.prototype.toLocaleString", () => new Date(0).toLocaleString()],
    ["Intl.DateTimeFormat without locale and time zone", () => new Intl.DateTimeFormat("en")],
  ])("%s", (name, use) => {
    expect(failures({ ...honest, render: (subject) => (use(), honest.render(subject)) })).toEqual([
      `honest, one: output depends on the input only: Unexpected use of ${name}, expected output that depends on the digest and the options only`,
    ]);
    expect(() => use()).not.toThrow();
  });

  test("a counter", () => {
    let count = 0;
    const found = failures({ ...honest, render: (subject) => `${honest.render(subject)}${count++}` });
    expect(found).toEqual([
      "honest, one: output depends on the input only: Unexpected second output, expected the first one again",
    ]);
  });

  test("what is missing", () => {
    const found = failures({ ...honest, render: () => "Gates opened News" });
    expect(found[0]?.split("\n")).toEqual([
      'honest, one: nothing is missing: Unexpected output without title "Lorsk Daily", expected it to be shown, or listed in omits',
      ...[
        'publication "Daily"',
        'publication "Centre"',
        'issueNumber "7"',
        'contributor "Rosa Emming"',
        'pullQuote "No."',
        'pullQuote "Never."',
        'attribution "Nils Varga"',
        'attribution "interview"',
        'abstract "What is in it."',
      ].map((text) => `Unexpected output without ${text}, expected it to be shown, or listed in omits`),
      'Unexpected output without headline "Gates opened", expected it later',
      ...[
        'body "He said “Not ‘now’.”"',
        'body "A gate"',
        'footnote "Since 1931."',
        'correction "Not the gate."',
        'correction "gate"',
        'correction "gates"',
        'dateline "TORROW"',
        'quotation "Not ‘now’."',
        'quotation "now"',
        'source "The Courier"',
        'keyword "dam"',
        'translation "Pavo Lind"',
      ].map((text) => `Unexpected output without ${text}, expected it to be shown, or listed in omits`),
    ]);
  });

  test("nothing in what is omitted with a reason, and omits without one", () => {
    const fields: ContractField[] = [
      "title",
      "publication",
      "issueNumber",
      "contributor",
      "pullQuote",
      "attribution",
      "abstract",
      "sectionTitle",
      "sectionAbstract",
      "headline",
      "dateline",
      "body",
      "footnote",
      "quotation",
      "source",
      "keyword",
      "translation",
      "correction",
    ];
    const render = (): string => "";
    expect(
      failures({ ...honest, render, omits: fields.map((field) => ({ field, reason: "It has no place." })) }),
    ).toEqual([]);
    expect(failures({ ...honest, omits: [{ field: "title", reason: "no" }] })).toEqual([
      "honest gives a reason for everything it leaves out: Unexpected omits of title, expected a reason in words",
    ]);
  });

  test("hostile strings that come through", () => {
    const found = failures({ ...honest, render: everything });
    expect(found[0]).toMatch(/^honest, one: hostile strings stay inert: "\\u0001java/u);
    const markup = {
      ...honest,
      render: (subject: Digest) => markupOf(html`<p>${everything(subject)}</p>`),
      hazards: (output: string) => markupHazards(output),
    };
    expect(failures(markup)).toEqual([]);
    // markup-text: a careless adapter
    expect(failures({ ...markup, render: (subject) => `<p>${everything(subject)}</p>` })[0]).toMatch(
      /Unexpected element script/u,
    );
  });

  test("another output than the stored one", () => {
    const golden = (): void => {
      throw new Error("differs");
    };
    expect(failures(honest, { golden })).toEqual(["honest, one: output is the stored one: differs"]);
  });
});

describe("markupHazards", () => {
  test.each([
    '<!doctype html>\n<html lang="en"><title>a &amp; b</title><br /><a href="#x" hidden>c</a></html>',
    '<a href="https://example.org/?a&amp;b" data-x="&quot;">c</a><style>p { color: red }</style>',
  ])("none in %s", (markup) => {
    expect(markupHazards(markup)).toEqual([]);
  });

  test.each<[string, string]>([
    ["<script>x</script>", "Unexpected element script, expected one of the policy's"],
    ['<p onclick="x">', "Unexpected attribute onclick, expected one of the policy's"],
    ["<p id=x>", 'Unexpected "<p id=x>", expected a tag with quoted attributes'],
    ["<p/onclick>", 'Unexpected "<p/onclick>", expected a tag with quoted attributes'],
    ["a < b", 'Unexpected "< b", expected a tag with quoted attributes'],
    ["<!-- -->", 'Unexpected "<!-- -->", expected a tag with quoted attributes'],
    ["a & b", 'Unexpected & in "a & b", expected a reference'],
    ["&colon;", 'Unexpected & in "&colon;", expected a reference'],
    ["a\0", 'Unexpected control character in "a\\u0000", expected text'],
    ['<a href="javascript:x">', 'Unexpected address "javascript:x" in href, expected a safe one'],
    ['<a href="//evil.example">', 'Unexpected address "//evil.example" in href, expected a safe one'],
    ["<style>p { background: url(x) }</style>", "Unexpected address in a style sheet, expected one that loads nothing"],
    ["<title>a", "Unexpected end of title, expected its closing tag"],
  ])("%s", (markup, hazard) => {
    expect(markupHazards(markup)[0]).toBe(hazard);
  });
});

test("a mail may have inline styles that load nothing", () => {
  const cell = '<td align="left" bgcolor="#fff" style="color:#111;margin:0">x</td>';
  expect(markupHazards(cell, mailPolicy)).toEqual([]);
  expect(markupHazards(cell)).toHaveLength(3);
  expect(markupHazards('<p style="background:url(x)">x</p>', mailPolicy)).toEqual([
    "Unexpected address in a style sheet, expected one that loads nothing",
  ]);
});

test("textHazards", () => {
  expect(textHazards("a\tb\n\u202Ec\u{1FFFF}")).toEqual([
    "Unexpected U+202E on line 2, expected no control characters",
    "Unexpected U+1FFFF on line 2, expected no control characters",
  ]);
  expect(textHazards(textOf(digest))).toEqual([]);
});
