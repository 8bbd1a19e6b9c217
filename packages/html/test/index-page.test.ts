import { createDigest, createSection, type Digest, type Message } from "@digestkit/schema";
import { documentPolicy, markupHazards, poison, vectors } from "@digestkit/adapter-kit/contract";
import { describe, expect, test } from "vitest";
import { toIndexHtml, type IndexOptions } from "../src/index.ts";
import { samples } from "./cases.ts";

const publication = { name: "Lorsk Monitor", publisher: "Observatory", licence: "CC0-1.0" };
const issue = (id: string, fields: Partial<Digest> = {}): Digest =>
  createDigest({ id, inLanguage: "en", publication, url: `https://m.example/${id}`, ...fields });

function fragment(digests: readonly Digest[], options: IndexOptions = {}): string {
  return toIndexHtml(digests, { document: "fragment", ...options });
}

test("a page", () => {
  const issues = [
    issue("12", { issueNumber: "12", issueDate: "2023-12-28" }),
    issue("13", {
      title: "Q & A",
      issueNumber: "13",
      issueDate: "2024-01-04",
      abstract: [{ type: "paragraph", children: [{ type: "text", value: "What was." }] }],
    }),
  ];
  expect(toIndexHtml(issues, { stylesheet: "none", url: "https://m.example/" })).toBe(`<!DOCTYPE html>
<html class="digest-page" lang="en">
<head>
<meta charset="utf-8">
<title>Lorsk Monitor</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="https://m.example/">
</head>
<body>
<a class="skip" href="#digest-main">Skip to content</a>
<div class="digest index">
<header class="masthead">
<p class="series"><span>Observatory</span></p>
<h1>Lorsk Monitor</h1>
</header>
<main id="digest-main" tabindex="-1">
<section class="section">
<h2 id="digest-2024">2024</h2>
<ul class="issues">
<li>
<h3><a href="https://m.example/13">Q &amp; A</a></h3>
<p class="issue"><span>Issue 13</span><span><time datetime="2024-01-04">January 4, 2024</time></span></p>
<p class="lead">What was.</p>
</li>
</ul>
</section>
<section class="section">
<h2 id="digest-2023">2023</h2>
<ul class="issues">
<li>
<h3><a href="https://m.example/12">Lorsk Monitor, Issue 12</a></h3>
<p class="issue"><span><time datetime="2023-12-28">December 28, 2023</time></span></p>
</li>
</ul>
</section>
</main>
<footer class="imprint">
<p><span>Licence: <bdi>CC0-1.0</bdi></span></p>
</footer>
</div>
</body>
</html>
`);
});

const titles = (markup: string): string[] =>
  [...markup.matchAll(/<h[23][^>]*>(.*)<\/h[23]>/gu)].map(([, text]) => text?.replace(/<[^>]*>/gu, "") ?? "");

test("the newest come first, those of a day in the order given, those without a date last", () => {
  const issues = [
    issue("a", { title: "A" }),
    issue("b", { title: "B", issueDate: "2024-01-01" }),
    issue("c", { title: "C", datePublished: "2024-03-01T10:00:00Z" }),
    issue("d", { title: "D", issueDate: "2024-01-01" }),
    issue("e", { title: "E", issueDate: "soon" }),
  ];
  expect(titles(fragment(issues))).toEqual(["2024", "C", "B", "D", "Without a date", "A", "E"]);
});

test("from three years on there are links to them", () => {
  const issues = ["2022", "2023", "2024"].map((year) => issue(year, { title: year, issueDate: `${year}-01-01` }));
  expect(fragment(issues)).toContain(`<nav class="contents years" aria-labelledby="digest-contents">
<p class="kicker" id="digest-contents">Contents</p>
<ol>
<li><a href="#digest-2024">2024</a></li>
<li><a href="#digest-2023">2023</a></li>
<li><a href="#digest-2022">2022</a></li>
</ol>
</nav>
`);
  expect(fragment(issues.slice(1))).not.toContain("<nav");
});

describe("an issue", () => {
  const item = (fields: Partial<Digest>, options: IndexOptions = {}): string =>
    /<li>\n([^]*)<\/li>/u.exec(
      fragment([issue("a", { title: "A", ...fields })], { language: "en", ...options }),
    )?.[1] ?? "";

  test("begins with its pull quote, or else with the titles of its sections", () => {
    const sections = ["One", "", "Two"].map((title, index) => createSection({ id: `s${index}`, title }));
    const pullQuote = { text: "So it was", marks: { open: "“", close: "”" }, fidelity: "unchecked" as const };
    expect(item({ sections, pullQuote })).toContain('<p class="lead">“So it was”</p>');
    expect(item({ sections })).toContain('<p class="lead">One, Two</p>');
  });

  test("in another language is marked with it", () => {
    expect(
      item({
        title: "گزارش",
        inLanguage: "fa",
        abstract: [{ type: "paragraph", children: [{ type: "text", value: "هفته" }] }],
      }),
    ).toBe(
      '<h3><a href="https://m.example/a"><span lang="fa" dir="rtl">گزارش</span></a></h3>\n<p class="lead" lang="fa" dir="rtl">هفته</p>\n',
    );
  });

  test("that was withdrawn says so", () => {
    expect(item({ pubStatus: "canceled" })).toContain("<strong>This issue has been withdrawn.</strong>");
  });

  test("is where the program says", () => {
    expect(item({}, { hrefOf: ({ id }) => `/issues/${id}` })).toBe('<h3><a href="/issues/a">A</a></h3>\n');
  });

  test("has no link to an unsafe address, which is reported", () => {
    const messages: Message[] = [];
    expect(item({ url: "javascript:alert(1)" }, { onMessage: (message) => messages.push(message) })).toBe(
      "<h3>A</h3>\n",
    );
    expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["link-url", "javascript:alert(1)"]]);
  });
});

test("an issue that is withheld is not listed, and reported", () => {
  const messages: Message[] = [];
  const issues = [issue("a", { title: "A", pubStatus: "withheld" })];
  expect(titles(fragment(issues, { onMessage: (message) => messages.push(message) }))).toEqual([]);
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["withheld-issue", "a"]]);
});

test("who is withheld in one issue is withheld in all of the list", () => {
  const people = [{ id: "dov", name: "Dov Kern", aliases: [], sameAs: [], roles: [], sensitivity: "victim" as const }];
  const first = createDigest({ id: "a", inLanguage: "en", title: "Gates", issueDate: "2024-03-07", people });
  const second = createDigest({ id: "b", inLanguage: "en", title: "Kern freed", issueDate: "2024-03-14" });
  for (const pubStatus of ["usable", "withheld"] as const) {
    const list = fragment([{ ...first, pubStatus }, second], { audience: "public" });
    expect(list).toContain("freed");
    expect(list).not.toContain("Kern");
  }
});

test("names are withheld from the audience", () => {
  const people = [{ id: "p", name: "Leyla Varga", aliases: [], sameAs: [], roles: [], sensitivity: "minor" as const }];
  const issues = [issue("leyla-varga", { title: "Varga free", people })];
  expect(fragment(issues, { audience: "public" })).not.toMatch(/leyla|varga/iu);
});

test("no issues, no language: a title all the same", () => {
  expect(fragment([])).toBe(
    '<section class="digest index" lang="en" dir="ltr">\n<header class="masthead">\n<h1>Issues</h1>\n</header>\n</section>\n',
  );
  expect(fragment([], { language: "de" })).toContain("<h1>Ausgaben</h1>");
});

test("the issues are left as they are, and make the same list again", () => {
  const digests = samples.map(({ digest }) => digest);
  const before = structuredClone(digests);
  expect(digests).toEqual(before);
  expect(toIndexHtml(digests)).toBe(toIndexHtml(structuredClone(digests)));
});

test.each(["", ...vectors].map((vector) => [JSON.stringify(vector), vector]))(
  "%s in every string is only text",
  (_, vector) => {
    const markup = toIndexHtml(samples.map(({ digest }) => poison(digest, vector)));
    expect(markupHazards(markup, documentPolicy)).toEqual([]);
  },
);

test.each([undefined, null, {}, [undefined], [{}]])("%j is no list of digests", (digests) => {
  expect(() => toIndexHtml(digests as Digest[])).toThrow(TypeError);
});
