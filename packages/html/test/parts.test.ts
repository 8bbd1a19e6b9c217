import { createDigest, createEntry, createSection, type Digest, type FlowContent } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { toHtml, type HtmlOptions } from "../src/index.ts";

const paragraph = (value: string): FlowContent => ({ type: "paragraph", children: [{ type: "text", value }] });

function fragment(fields: Partial<Digest>, options: HtmlOptions = {}): string {
  return toHtml(createDigest({ id: "a", ...fields }), { document: "fragment", ...options });
}

test("a page", () => {
  const digest = createDigest({
    id: "a",
    title: "Q & A",
    inLanguage: "de",
    url: "https://monitor.example/12",
    abstract: [paragraph("Was war.")],
    pubStatus: "withheld",
  });
  expect(toHtml(digest, { stylesheet: { href: "/digest.css" }, theme: { accent: "#00558c" } })).toBe(`<!DOCTYPE html>
<html class="digest-page" lang="de">
<head>
<meta charset="utf-8">
<title>Q &amp; A</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Was war.">
<meta name="robots" content="noindex">
<link rel="canonical" href="https://monitor.example/12">
<link rel="stylesheet" href="/digest.css">
<style>.digest-page,.digest{--digest-accent:#00558c}@media (prefers-color-scheme:dark){.digest-page,.digest{--digest-accent:#00558c}}</style>
</head>
<body>
<a class="skip" href="#digest-main">Zum Inhalt springen</a>
<div class="digest">
<header class="masthead">
<h1>Q &amp; A</h1>
</header>
<main id="digest-main" tabindex="-1">
<p class="notice"><strong>Diese Ausgabe ist gesperrt und darf nicht veröffentlicht werden.</strong></p>
<div class="abstract">
<p>Was war.</p>
</div>
</main>
</div>
</body>
</html>
`);
});

describe("the masthead", () => {
  const head = (fields: Partial<Digest>): string =>
    /<header class="masthead">\n([^]*)\n<\/header>/u.exec(fragment(fields))?.[1] ?? "";

  test("has series, title, number, dates and credits", () => {
    const fields: Partial<Digest> = {
      title: "Forty sheets",
      publication: { name: "Notebook", publisher: "Observatory", url: "https://notebook.example/" },
      volumeNumber: "2",
      issueNumber: "40",
      issueDate: "2024-03-14",
      datePublished: "2024-03-15T07:30:00+01:00",
      dateModified: "2024-03-16",
      temporalCoverage: { start: "2024-03-08", end: "2024-03-14" },
      people: [{ id: "rosa", name: "Rosa Emming", aliases: [], sameAs: [], roles: [] }],
      contributors: [
        { person: "rosa", role: "editor" },
        { person: "Pavo Lind", role: "layout" },
      ],
    };
    expect(head(fields))
      .toBe(`<p class="series"><span><a href="https://notebook.example/">Notebook</a></span><span>Observatory</span></p>
<h1>Forty sheets</h1>
<p class="issue"><span>Volume 2</span><span>Issue 40</span><span><time datetime="2024-03-14">March 14, 2024</time></span><span>Covering <time datetime="2024-03-08">March 8, 2024</time> to <time datetime="2024-03-14">March 14, 2024</time></span><span>Published <time datetime="2024-03-15T07:30:00+01:00">March 15, 2024</time></span><span>Updated <time datetime="2024-03-16">March 16, 2024</time></span></p>
<p class="credits"><span>Editor: <bdi>Rosa Emming</bdi></span><span>layout: <bdi>Pavo Lind</bdi></span></p>`);
  });

  test.each<[string, Partial<Digest>, string]>([
    [
      "its series",
      { publication: { name: "Notebook", publisher: "Notebook" }, issueDate: "2024-03-14" },
      '<h1>Notebook</h1>\n<p class="issue"><span><time datetime="2024-03-14">March 14, 2024</time></span></p>',
    ],
    ["its date", { issueDate: "2024-03-14" }, '<h1><time datetime="2024-03-14">March 14, 2024</time></h1>'],
    ["nothing", {}, "<h1>Untitled</h1>"],
    [
      "a day that is none",
      { title: "A", issueDate: "tomorrow" },
      '<h1>A</h1>\n<p class="issue"><span>tomorrow</span></p>',
    ],
  ])("of an issue that has but %s", (_, fields, markup) => {
    expect(head(fields)).toBe(markup);
  });
});

describe("the pull quote", () => {
  const pull = (pullQuote: Digest["pullQuote"]): string =>
    /<figure[^]*<\/figure>/u.exec(fragment({ pullQuote: pullQuote as never }))?.[0] ?? "";

  test("stands in its author's marks, with who said it and where", () => {
    const attribution = { name: "Nils Varga", medium: "interview", url: "https://radio.example/14" };
    expect(pull({ text: "No.\n\nNever.", marks: { open: "“", close: "”" }, attribution, fidelity: "verbatim" }))
      .toBe(`<figure class="pull-quote" aria-label="Pull quote">
<blockquote class="hanging">
<p>“No.</p>
<p>Never.”</p>
</blockquote>
<figcaption><span class="speaker">Nils Varga</span>, <a href="https://radio.example/14">interview</a></figcaption>
</figure>`);
  });

  test("has no mark and nobody where the author gave none", () => {
    expect(pull({ text: "No.", fidelity: "unchecked" })).toBe(
      '<figure class="pull-quote" aria-label="Pull quote">\n<blockquote>\n<p>No.</p>\n</blockquote>\n</figure>',
    );
  });
});

describe("entries", () => {
  test("have headings below their section's, sources, keywords and what they are translated from", () => {
    const entry = createEntry({
      id: "gauge",
      headline: "The gauge",
      dateline: "TORROW, 14 March",
      body: [paragraph("It rose."), { type: "heading", depth: 2, children: [{ type: "text", value: "Why" }] }],
      sources: [
        {
          name: "Sheet 40",
          url: "https://svo.example/40",
          datePublished: "2024-02-28",
          archivedAt: "https://archive.example/40",
          accessed: "2024-03-14T09:00:00Z",
        },
        { name: "Tidewater" },
      ],
      keywords: ["flood", "dam"],
      translation: { inLanguage: "de", url: "https://svo.example/de", translator: "Pavo Lind" },
    });
    const sections = [createSection({ id: "valley", title: "Valley", entryStyle: "heading", entries: [entry] })];
    expect(/<section[^]*<\/section>/u.exec(fragment({ title: "A", sections }, { headingLevel: 2 }))?.[0])
      .toBe(`<section id="valley" class="section section-heading">
<h3>Valley</h3>
<article class="entry" id="gauge">
<h4 class="headline">The gauge</h4>
<p class="dateline">TORROW, 14 March</p>
<p>It rose.</p>
<h5>Why</h5>
<dl class="facts">
<div><dt>Sources</dt><dd><a href="https://svo.example/40"><bdi>Sheet 40</bdi></a><span class="detail"><time datetime="2024-02-28">February 28, 2024</time></span><span class="detail"><a href="https://archive.example/40">archived copy</a></span><span class="detail">accessed <time datetime="2024-03-14T09:00:00Z">March 14, 2024</time></span></dd><dd><bdi>Tidewater</bdi></dd></div>
<div><dt>Keywords</dt><dd><bdi>flood</bdi>, <bdi>dam</bdi></dd></div>
<div><dt>Original language</dt><dd><a href="https://svo.example/de" hreflang="de"><bdi>German</bdi></a></dd></div>
<div><dt>Translator</dt><dd><bdi>Pavo Lind</bdi></dd></div>
</dl>
<p class="permalink"><a href="#gauge" aria-label="Link to this item: The gauge">#</a></p>
</article>
</section>`);
  });

  test.each([
    ["list", "ul"],
    ["numbered", "ol"],
  ] as const)("of a section in %s style are items of an %s", (entryStyle, element) => {
    const sections = [
      createSection({ id: "s", entryStyle, entries: [createEntry({ id: "e", body: [paragraph("x")] })] }),
    ];
    expect(fragment({ title: "A", sections })).toContain(`<section id="s" class="section section-${entryStyle}">
<${element} class="entries">
<li><article class="entry" id="e">
<p>x</p>
<p class="permalink"><a href="#e" aria-label="Link to this item: x">#</a></p>
</article>
</li>
</${element}>
</section>`);
  });
});

describe("corrections", () => {
  const entry = createEntry({ id: "e", headline: "Gates opened", body: [paragraph("x")] });
  const sections = [
    createSection({ id: "s", title: "S", entries: [entry] }),
    createSection({ id: "corrections", title: "corrections " }),
  ];
  const base = { datePublished: "2024-03-16", severity: "correction" as const };

  test("stand with their entry, and in a block of their own where they have none", () => {
    const corrections = [
      { ...base, id: "c1", target: "e", text: "At 02:40.", before: "03:10", after: "02:40" },
      { ...base, id: "c2", target: "issue-30", text: "She had been charged." },
    ];
    const markup = fragment({ title: "A", sections, corrections });
    expect(markup).toContain(`<p>x</p>
<div class="correction correction-correction" role="note" id="c1">
<p class="kicker">Correction of <time datetime="2024-03-16">March 16, 2024</time></p>
<p>At 02:40.</p>
<dl class="facts">
<div><dt>Before</dt><dd><del>03:10</del></dd></div>
<div><dt>Now</dt><dd><ins>02:40</ins></dd></div>
</dl>
</div>
`);
    // The heading the author put over the corrections is the block's.
    expect(markup.match(/<h2[^]*?<\/h2>/gu)).toEqual(["<h2>S</h2>", '<h2 id="digest-corrections">Corrections</h2>']);
    expect(markup).toContain(`<ul>
<li><a href="#c1">Correction of <time datetime="2024-03-16">March 16, 2024</time>: <bdi>Gates opened</bdi></a></li>
</ul>
<div class="correction correction-correction" role="note" id="c2">
<p class="kicker">Correction of <time datetime="2024-03-16">March 16, 2024</time></p>
<p>She had been charged.</p>
</div>
</section>`);
  });
});

describe("ways into an issue", () => {
  const sections = ["One", "Two", "Three"].map((title) =>
    createSection({
      id: title.toLowerCase(),
      title,
      entries: [createEntry({ id: `in ${title}`, body: [paragraph(`In ${title}.`)] })],
    }),
  );

  test("contents, from three sections on", () => {
    expect(fragment({ title: "A", sections: sections.slice(1) })).not.toContain("<nav");
    expect(fragment({ title: "A", sections })).toContain(`<nav class="contents" aria-labelledby="digest-contents">
<p class="kicker" id="digest-contents">Contents</p>
<ol>
<li><a href="#one">One</a></li>
<li><a href="#two">Two</a></li>
<li><a href="#three">Three</a></li>
</ol>
</nav>`);
  });

  test("the entries it leads with", () => {
    expect(fragment({ title: "A", sections, featured: ["in Two", "nothing"] })).toContain(`<section class="featured">
<h2 class="kicker">Highlights</h2>
<ul>
<li><a href="#in-Two">In Two.</a></li>
</ul>
</section>`);
  });
});

test("the foot has licence, corrections policy and original", () => {
  const publication = { licence: "CC-BY-4.0", correctionsPolicy: "https://a.example/policy" };
  expect(fragment({ title: "A", publication, translationOf: "monitor-12" })).toContain(`<footer class="imprint">
<p><span>Licence: <bdi>CC-BY-4.0</bdi></span><span><a href="https://a.example/policy"><bdi>Corrections policy</bdi></a></span><span><bdi>Original</bdi></span></p>
</footer>`);
});

test("an abstract that is only a comment is no element", () => {
  const abstract: FlowContent[] = [{ type: "comment", value: "to do" }];
  const digest = createDigest({ id: "a", abstract, sections: [createSection({ id: "s", title: "S", abstract })] });
  expect(toHtml(digest, { document: "fragment" })).not.toContain('class="abstract"');
});
