import {
  createDigest,
  createEntry,
  createSection,
  type Digest,
  type FlowContent,
  type PhrasingContent,
} from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { toHtml } from "../src/index.ts";

const text = (value: string): PhrasingContent => ({ type: "text", value });
const paragraph = (...children: PhrasingContent[]): FlowContent => ({ type: "paragraph", children });

/** The markup of some content, shown as the abstract of an issue. */
function content(nodes: FlowContent[], fields: Partial<Digest> = {}): string {
  const markup = toHtml(createDigest({ id: "a", title: "A", abstract: nodes, ...fields }), { document: "fragment" });
  return /<div class="abstract">\n([^]*?)\n?<\/div>\n<\/article>/u.exec(markup)?.[1] ?? markup;
}

describe("phrasing content", () => {
  test.each<[string, PhrasingContent, string]>([
    ["text", text("a < b & c"), "a &lt; b &amp; c"],
    ["emphasis", { type: "emphasis", children: [text("a")] }, "<em>a</em>"],
    ["strong", { type: "strong", children: [text("a")] }, "<strong>a</strong>"],
    ["delete", { type: "delete", children: [text("a")] }, "<s>a</s>"],
    ["sub", { type: "sub", children: [text("a")] }, "<sub>a</sub>"],
    ["sup", { type: "sup", children: [text("a")] }, "<sup>a</sup>"],
    ["kbd", { type: "kbd", children: [text("a")] }, "<kbd>a</kbd>"],
    ["mark", { type: "mark", children: [text("a")] }, "<mark>a</mark>"],
    ["abbr", { type: "abbr", title: 'A "B"', children: [text("AB")] }, '<abbr title="A &quot;B&quot;">AB</abbr>'],
    ["inlineCode", { type: "inlineCode", value: "<a>" }, '<code dir="ltr">&lt;a&gt;</code>'],
    ["break", { type: "break" }, "<br>"],
    [
      "link",
      { type: "link", url: "https://a.example/?b&c", title: "t", children: [text("a")] },
      '<a href="https://a.example/?b&amp;c" title="t">a</a>',
    ],
    [
      "link without text",
      { type: "link", url: "https://a.example/", children: [] },
      '<a href="https://a.example/">https://a.example/</a>',
    ],
    [
      "link in a link",
      { type: "link", url: "/a", children: [{ type: "link", url: "/b", children: [text("b")] }] },
      '<a href="/a"><span>b</span></a>',
    ],
    [
      "image",
      { type: "image", url: "https://a.example/i.png", alt: "a" },
      '<img src="https://a.example/i.png" alt="a" loading="lazy" decoding="async" referrerpolicy="no-referrer">',
    ],
    [
      "decorative image",
      { type: "image", url: "https://a.example/i.png", alt: "" },
      '<img src="https://a.example/i.png" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer">',
    ],
    ["reference to nothing", { type: "footnoteReference", identifier: "a", label: "A" }, "<sup>[A]</sup>"],
    ["comment", { type: "comment", value: "a" }, ""],
  ])("%s", (_, node, markup) => {
    expect(content([paragraph(text("x"), node)])).toBe(`<p>x${markup}</p>`);
  });
});

describe("flow content", () => {
  test.each<[string, FlowContent[], string]>([
    ["paragraph", [paragraph(text("a"))], "<p>a</p>"],
    ["paragraph in the other direction", [paragraph(text("«שלום» abc"))], '<p dir="rtl">«שלום» <bdi>abc</bdi></p>'],
    [
      "a foreign phrase with elements in it, whose order is the browser's to keep",
      [paragraph(text("a שלום "), { type: "emphasis", children: [text("לך")] }, text(" (יום) b שלום"))],
      "<p>a שלום <em>לך</em> (יום) b <bdi>שלום</bdi></p>",
    ],
    [
      "foreign words in a list, each for itself",
      [
        paragraph(text("a "), { type: "emphasis", children: [text("לך")] }, text("، "), {
          type: "mark",
          children: [text("יום")],
        }),
      ],
      "<p>a <em><bdi>לך</bdi></em>، <mark><bdi>יום</bdi></mark></p>",
    ],
    ["foreign words", [paragraph(text("the words שלום לך (hello)"))], "<p>the words <bdi>שלום לך</bdi> (hello)</p>"],
    [
      "lone image",
      [paragraph({ type: "image", url: "/i.png", alt: "a", title: "T" })],
      '<figure><img src="/i.png" alt="a" title="T" loading="lazy" decoding="async" referrerpolicy="no-referrer"><figcaption>T</figcaption></figure>',
    ],
    ["heading", [{ type: "heading", depth: 5, children: [text("a")] }], "<h2>a</h2>"],
    ["blockquote", [{ type: "blockquote", children: [paragraph(text("a"))] }], "<blockquote>\n<p>a</p>\n</blockquote>"],
    ["thematicBreak", [{ type: "thematicBreak" }], "<hr>"],
    [
      "code",
      [{ type: "code", lang: "sh  x", value: "a <b>" }],
      '<pre dir="ltr"><code class="language-sh-x">a &lt;b&gt;</code></pre>',
    ],
    ["definition", [{ type: "definition", identifier: "a", url: "/a" }, paragraph(text("a"))], "<p>a</p>"],
    [
      "tight list",
      [
        {
          type: "list",
          ordered: true,
          start: 3,
          spread: false,
          children: [{ type: "listItem", spread: false, children: [paragraph(text("a"))] }],
        },
      ],
      '<ol start="3">\n<li>a</li>\n</ol>',
    ],
    [
      "loose task list",
      [
        {
          type: "list",
          ordered: false,
          spread: true,
          children: [{ type: "listItem", checked: true, spread: true, children: [paragraph(text("a"))] }],
        },
      ],
      '<ul>\n<li class="task"><span role="img" aria-label="Done">☑</span> <p>a</p>\n</li>\n</ul>',
    ],
    [
      "table",
      [
        {
          type: "table",
          align: ["right", null],
          children: [
            {
              type: "tableRow",
              children: [
                { type: "tableCell", children: [text("A")] },
                { type: "tableCell", children: [] },
              ],
            },
            {
              type: "tableRow",
              children: [
                { type: "tableCell", children: [text("1")] },
                { type: "tableCell", children: [text("b")] },
              ],
            },
          ],
        },
      ],
      `<section class="table" aria-label="Table" tabindex="0">
<table>
<thead>
<tr><th scope="col" class="align-right">A</th><td></td></tr>
</thead>
<tbody>
<tr><td class="align-right">1</td><td>b</td></tr>
</tbody>
</table>
</section>`,
    ],
  ])("%s", (_, nodes, markup) => {
    expect(content(nodes)).toBe(markup);
  });

  test("lines of a script without spaces are joined", () => {
    expect(content([paragraph(text("水位は\n上がった。"))], { inLanguage: "ja" })).toBe("<p>水位は上がった。</p>");
  });
});

test("footnotes stand at the end, each with a way back to every reference", () => {
  const reference: PhrasingContent = { type: "footnoteReference", identifier: "n" };
  const definition: FlowContent = { type: "footnoteDefinition", identifier: "n", children: [paragraph(text("note"))] };
  const markup = toHtml(
    createDigest({
      id: "a",
      title: "A",
      abstract: [paragraph(text("x"), reference), definition, paragraph({ ...reference })],
    }),
    { document: "fragment", idPrefix: "p-" },
  );
  expect(markup)
    .toContain(`<p>x<sup class="reference"><a href="#p-digest-fn-1" id="p-digest-ref-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
<p><sup class="reference"><a href="#p-digest-fn-1" id="p-digest-ref-1-2" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
</div>
<section class="footnotes" role="doc-endnotes" aria-labelledby="p-digest-footnotes">
<h2 id="p-digest-footnotes">Footnotes</h2>
<ol>
<li id="p-digest-fn-1">
<p>note</p>
<p class="back"><a href="#p-digest-ref-1" role="doc-backlink" aria-label="Back to reference 1">↩\uFE0E</a> <a href="#p-digest-ref-1-2" role="doc-backlink" aria-label="Back to reference 1.2">↩\uFE0E</a> </p>
</li>
</ol>
</section>`);
});

test("a quotation is marked with its speaker, its language and its own address; a term is not marked", () => {
  const body = [paragraph(text("He said “So weit ‘gut’.” It is a “ghost”."))];
  const base = { type: "direct" as const, confidence: 1, evidence: "editor" };
  const quotations = [
    {
      ...base,
      id: "q1",
      text: "So weit ‘gut’.",
      range: { start: 9, end: 23 },
      speaker: { name: 'Nils "N" Varga' },
      inLanguage: "de",
    },
    { ...base, id: "q2", text: "gut", range: { start: 18, end: 21 }, type: "mixed" as const, within: "q1" },
    { ...base, id: "q3", text: "ghost", range: { start: 34, end: 39 }, type: "term" as const },
  ];
  const entry = createEntry({ id: "e", body, quotations });
  const markup = toHtml(createDigest({ id: "a", sections: [createSection({ id: "s", entries: [entry] })] }), {
    document: "fragment",
  });
  expect(markup).toContain(
    '<p>He said “<span id="q1" class="quotation" data-type="direct" data-speaker="Nils &quot;N&quot; Varga" lang="de">So weit ‘<span id="q2" class="quotation" data-type="mixed">gut</span>’.</span><a class="permalink" href="#q1" aria-label="Link to this quotation: So weit ‘gut’."></a>” It is a “ghost”.</p>',
  );
});
