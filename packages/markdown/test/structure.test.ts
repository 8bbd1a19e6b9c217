import { contentHash, parseDigest, stripPositions, textOf, type Digest, type Section } from "@digestkit/schema";
import { expect, test } from "vitest";
import { fromMarkdown, toMarkdown, type FromMarkdownOptions } from "../src/index.ts";

/** A section as one line for each entry: its headline, a bar, its text. */
function outline({ title, entryStyle, abstract, entries, sections }: Section): unknown {
  return {
    title,
    entryStyle,
    ...(abstract ? { abstract: textOf(abstract) } : {}),
    entries: entries.map(({ headline, body }) =>
      headline === undefined ? textOf(body) : `${headline} | ${textOf(body)}`,
    ),
    ...(sections ? { sections: sections.map(outline) } : {}),
  };
}

function read(source: string, options?: FromMarkdownOptions): { digest: Digest; sections: unknown[]; rules: string[] } {
  const { digest, messages } = fromMarkdown(source, options);
  return { digest, sections: digest.sections.map(outline), rules: messages.map(({ ruleId }) => ruleId) };
}

test.each<[shape: string, source: string, section: object]>([
  [
    "link list",
    "## Links\n\n- [A](https://example.org/a)\n- [B](https://example.org/b)\n",
    { entryStyle: "list", entries: ["A", "B"] },
  ],
  [
    "link and excerpt",
    "## Links\n\n- [A](https://example.org/a)\n\n  > Words.\n\n- B\n",
    { entryStyle: "list", entries: ["A\n\nWords.", "B"] },
  ],
  [
    "a heading for each entry",
    "## News\n\nIntro.\n\n### A\n\nOne.\n\nTwo.\n\n### B\n\nThree.\n\n## C\n",
    {
      entryStyle: "heading",
      abstract: "Intro.",
      entries: ["A | One.\n\nTwo.", "B | Three."],
    },
  ],
  [
    "bold lead",
    "## News\n\n**A ruling.** One.\n\nTwo.\n\n**A strike**: three.\n\n**An end:** four.\n",
    {
      entryStyle: "runIn",
      entries: ["A ruling. | One.\n\nTwo.", "A strike | three.", "An end | four."],
    },
  ],
  [
    "paragraphs",
    "## News\n\nOne.\n\n> Words.\n\nTwo.\n",
    { entryStyle: "paragraph", entries: ["One.\n\nWords.", "Two."] },
  ],
  ["numbered list", "## News\n\n1. One.\n2. Two.\n", { entryStyle: "numbered", entries: ["One.", "Two."] }],
  [
    "numbered paragraphs",
    "## News\n\n1、One.\n\nMore.\n\n2、Two.\n",
    { entryStyle: "numbered", entries: ["One.\n\nMore.", "Two."] },
  ],
  [
    "between rules",
    "## News\n\nOne.\n\nMore.\n\n---\n\nTwo.\n\nMore.\n",
    { entryStyle: "break", entries: ["One.\n\nMore.", "Two.\n\nMore."] },
  ],
  [
    "a paragraph between lists",
    "## Links\n\nRead:\n\n- A\n- B\n\nAn advertisement.\n\n- C\n",
    {
      entryStyle: "list",
      abstract: "Read:",
      entries: ["A", "B", "An advertisement.", "C"],
    },
  ],
  [
    "task list",
    "## To do\n\nFirst.\n\n- [x] a\n- [ ] b\n- c\n",
    { entryStyle: "list", abstract: "First.", entries: ["a", "b", "c"] },
  ],
  [
    "a footnote below a list",
    "## News\n\n- one\n- two[^1]\n- three\n\n[^1]: Note.\n",
    { entryStyle: "list", entries: ["one", "two", "three\n\nNote."] },
  ],
])("entries: %s", (_shape, source, section) => {
  expect(read(source).sections[0]).toMatchObject(section);
});

test("the section level is the shallowest heading that occurs twice", () => {
  const source = "# Monitor 12\n\nIntro.\n\n## A\n\n### A1\n\nx\n\n### A2\n\ny\n\n## B\n\nz\n";
  const { digest, sections } = read(source);
  expect([digest.title, textOf(digest.abstract), sections]).toEqual([
    "Monitor 12",
    "Intro.",
    [
      { title: "A", entryStyle: "heading", entries: ["A1 | x", "A2 | y"] },
      { title: "B", entryStyle: "paragraph", entries: ["z"] },
    ],
  ]);
});

test.each([
  ["a section alone", "", "## River\n\n### Gates\n\nGates opened.\n\n### Sirens\n\nTwo sounded.\n"],
  ["below a title", "# Monitor 12\n\n", "## River\n\n### Gates\n\nGates opened.\n\n### Sirens\n\nTwo sounded.\n"],
  [
    "below a title in front matter",
    "---\ntitle: Monitor 12\n---\n\n",
    "### River\n\n#### Gates\n\nGates opened.\n\n#### Sirens\n\nTwo sounded.\n",
  ],
])("a single heading above all others opens the only section: %s", (_case, before, source) => {
  const { digest, sections } = read(before + source);
  expect(sections).toEqual([
    { title: "River", entryStyle: "heading", entries: ["Gates | Gates opened.", "Sirens | Two sounded."] },
  ]);
  const written = toMarkdown(digest);
  expect(written).not.toContain("sectionLevel");
  expect(stripPositions(fromMarkdown(written).digest)).toEqual(stripPositions(digest));
});

test.each([
  ["a `#` that is not the title", "Intro.\n\n# Monitor 12\n\n## A\n\nx\n\n## B\n\ny\n", ["Monitor 12", "A", "B"]],
  ["one that comes later", "### A\n\nx\n\n### B\n\ny\n\n## C\n\nz\n", ["A", "B", "C"]],
])("a single heading opens a section beside others: %s", (_case, source, titles) => {
  expect(read(source).digest.sections.map(({ title }) => title)).toEqual(titles);
});

test("sub-headings over lists are nested sections", () => {
  expect(read("## Links\n\n### Press\n\n- a\n- b\n\n### Radio\n\n- c\n- d\n\n## End\n\nx\n").sections[0]).toEqual({
    title: "Links",
    entryStyle: "paragraph",
    entries: [],
    sections: [
      { title: "Press", entryStyle: "list", entries: ["a", "b"] },
      { title: "Radio", entryStyle: "list", entries: ["c", "d"] },
    ],
  });
});

test("a mixture is guessed, and said once for the section", () => {
  const source = "## News\n\nOne.\n\n- a\n\nTwo.\n\n- b\n- c\n\nThree.\n";
  const { messages } = fromMarkdown(source);
  expect(messages).toEqual([
    {
      ruleId: "guessed-structure",
      severity: "info",
      reason:
        "Unexpected mixture of shapes in section `News`, expected one entry style: read as `list`, add `<!-- digestkit section, entryStyle: list -->` below its heading to make it explicit",
      actual: "list",
      note: "50 % of the blocks fit.",
      place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 8, offset: 7 } },
    },
  ]);
});

test("what is set wins: directive, then option by title, then option for all", () => {
  const source =
    "## A\n\n<!-- digestkit section, entryStyle: paragraph -->\n\nOne.\n\n- a\n- b\n\n## B\n\nTwo.\n\n- c\n- d\n\n## C\n\nThree.\n";
  expect(read(source, { entryStyle: { B: "break" } }).digest.sections.map(({ entryStyle }) => entryStyle)).toEqual([
    "paragraph",
    "break",
    "paragraph",
  ]);
  expect(
    read(`---\nentryStyle: numbered\n---\n\n${source}`).digest.sections.map(({ entryStyle }) => entryStyle),
  ).toEqual(["paragraph", "numbered", "numbered"]);
});

test("pull quote: marks, attribution, places", () => {
  const source = "> “We were *never* told.”\n> — Mira Talen, [interview](https://example.org/talen)\n\n## A\n";
  const { pullQuote } = read(source).digest;
  const { position, positions, content, ...rest } = pullQuote ?? { text: "", fidelity: "unchecked" };
  expect(rest).toEqual({
    text: "We were never told.",
    marks: { open: "“", close: "”" },
    attribution: { name: "Mira Talen", medium: "interview", url: "https://example.org/talen" },
    fidelity: "unchecked",
  });
  expect(content).toHaveLength(1);
  expect(position?.start.offset).toBe(0);
  const name = positions?.["attribution.name"];
  expect(name && source.slice(name.start.offset, name.end.offset)).toBe("Mira Talen");
});

test.each([
  ["“One “two” three”", "One “two” three", { open: "“", close: "”" }],
  ["“One” and “two”", "“One” and “two”", undefined],
  ["“One", "One", { open: "“", close: "" }],
  ["One”", "One", { open: "", close: "”" }],
  ["„Eins“", "Eins", { open: "„", close: "“" }],
  ["One", "One", undefined],
])("pull quote marks: %s", (written, text, marks) => {
  const { pullQuote } = read(`> ${written}\n\n## A\n`).digest;
  expect([pullQuote?.text, pullQuote?.marks]).toEqual([text, marks]);
});

test("corrections belong to where they stand", () => {
  const source =
    "> [!CORRECTION] 2023-10-05\n> Ours.\n\n## A\n\n- one\n\n  > [!TYPO] 2023-10-06\n  > Its.\n- two\n\n> [!CORRECTION]\n> No date.\n";
  const { digest, rules } = read(source);
  expect(digest.corrections.map(({ position: _position, ...correction }) => correction)).toEqual([
    {
      id: "correction-2023-10-05",
      target: digest.id,
      datePublished: "2023-10-05",
      text: "Ours.",
      severity: "correction",
    },
    { id: "correction-2023-10-06", target: "one", datePublished: "2023-10-06", text: "Its.", severity: "typo" },
  ]);
  expect(rules).toContain("correction-date");
  expect(textOf(digest)).toContain("No date.");
});

test("highlights that repeat headlines are featured, others stay as well", () => {
  const sections = "## A\n\n### One\n\nx\n\n### Two\n\ny\n\n## B\n\nz\n";
  const repeating = read(`- [One](#one)\n- [Two](#two)\n\n${sections}`).digest;
  expect([repeating.featured, repeating.abstract]).toEqual([["one", "two"], []]);
  const other = read(`- [Read one](#one)\n- [Nowhere](#nowhere)\n\n${sections}`);
  expect([other.digest.featured, textOf(other.digest.abstract), other.rules]).toEqual([
    ["one"],
    "Read one\n\nNowhere",
    ["dangling"],
  ]);
});

test("ids: explicit, derived, twice", () => {
  const { digest, messages } = fromMarkdown("## A {#one}\n\n### B {#two}\n\nx\n\n### B\n\ny\n\n## C {#two}\n\nz\n");
  expect(digest.sections.map(({ id, title }) => [id, title])).toEqual([
    ["one", "A"],
    ["c", "C"],
  ]);
  expect(digest.sections[0]?.entries.map(({ id }) => id)).toEqual(["two", "b"]);
  expect(messages.map(({ ruleId, severity, place }) => [ruleId, severity, place?.start.line])).toEqual([
    ["duplicate-id", "error", 11],
  ]);
});

test("ids: titles and headlines come before first words, so that a table of contents leads to its sections", () => {
  const source =
    "# D\n\n## In this issue\n\n- [Courts](#courts)\n- [Harbour](#harbour)\n\n## Courts\n\nText one.\n\n## Harbour\n\nText two.\n";
  const { digest } = fromMarkdown(source);
  expect(digest.sections.map(({ id, entries }) => [id, entries.map((entry) => entry.id)])).toEqual([
    ["in-this-issue", ["courts-2", "harbour-2"]],
    ["courts", ["text-one"]],
    ["harbour", ["text-two"]],
  ]);
  const written = toMarkdown(digest);
  expect(written).not.toContain("<!-- digestkit");
  expect(stripPositions(fromMarkdown(written).digest)).toEqual(stripPositions(digest));
});

test.each([
  ["entry", "## A\n\n### B\n\n", '<!-- digestkit id: "x y", bogus: 1 -->', "\n\nText.\n", ["id", "bogus"]],
  ["opened entry", "## A\n\nOne.\n\n", '<!-- digestkit entry, id: "x y", bogus: 1 -->', "\n\nTwo.\n", ["id", "bogus"]],
  ["list item", "## A\n\n- ", "<!-- digestkit id: true, keywords: {} -->", "\n  Two.\n- Three.\n", ["id", "keywords"]],
  [
    "section",
    "## A\n\n",
    '<!-- digestkit id: "x y", entryStyle: prose, bogus: 1 -->',
    "\n\nOne.\n",
    ["id", "entryStyle", "bogus"],
  ],
  ["correction", "## A\n\nOne.\n\n> ", '<!-- digestkit id: "x y" -->', "\n>\n> [!TYPO] 2023-10-06\n> Its.\n", ["id"]],
])("what a directive says wrongly is said where the comment stands: %s", (_case, before, comment, after, keys) => {
  const source = before + comment + after;
  const { digest, messages } = fromMarkdown(source);
  expect(
    messages.map(({ ruleId, reason, place }) => [
      ruleId,
      /`(\w+)`/u.exec(reason)?.[1],
      place && source.slice(place.start.offset, place.end.offset),
    ]),
  ).toEqual(keys.map((key) => ["directive", key, comment]));
  expect(parseDigest(stripPositions(digest)).messages).toEqual([]);
});

test("an id may be a number, and a level on an entry is no fault", () => {
  const { digest, messages } = fromMarkdown("## A\n\n### B\n\n<!-- digestkit level: 3, id: 12 -->\n\nText.\n");
  expect([digest.sections[0]?.entries[0]?.id, messages]).toEqual(["12", []]);
});

test("sources: a line in any language, else the links", () => {
  const { sections } = fromMarkdown(
    "## A\n\n- x\n\n  Quellen: [Post](https://example.org/a), Ministerium\n- [y](https://example.org/y)\n",
  ).digest;
  expect(sections[0]?.entries.map(({ sources }) => sources.map(({ name, url }) => [name, url]))).toEqual([
    [
      ["Post", "https://example.org/a"],
      ["Ministerium", undefined],
    ],
    [["y", "https://example.org/y"]],
  ]);
});

test.each([
  "**Sources:** [Post](https://example.org/a), [Radio](https://example.org/b)",
  "*Sources*: [Post](https://example.org/a) and [Radio](https://example.org/b).",
  "Sources: [Post](https://example.org/a), [Radio](https://example.org/b)",
  "المصادر: [Post](https://example.org/a)، و [Radio](https://example.org/b)",
  "出典：[Post](https://example.org/a)、[Radio](https://example.org/b)",
])("sources may be written `%s`", (line) => {
  const [entry] = fromMarkdown(`## A\n\n### b\n\nWords.\n\n${line}\n`).digest.sections[0]?.entries ?? [];
  expect([entry?.body.length, entry?.sources.map(({ name, url }) => ({ name, url }))]).toEqual([
    1,
    [
      { name: "Post", url: "https://example.org/a" },
      { name: "Radio", url: "https://example.org/b" },
    ],
  ]);
});

test.each(["**Sources** agree on that.", "**Sources**", "Sources: they say *no*.", "**All sources:** A, B"])(
  "prose is no list of sources: %s",
  (line) => {
    const [entry] = fromMarkdown(`## A\n\n### b\n\nWords.\n\n${line}\n`).digest.sections[0]?.entries ?? [];
    expect([entry?.body.length, entry?.sources]).toEqual([2, []]);
  },
);

test.each([
  ["ar", "—\u00a0", "سالم، "],
  ["ja", "— ", "岸田、"],
  ["zh", "— ", "岸田，"],
  ["en", "— ", "Talen, "],
])("in %s, who a quotation is credited to is told from where it was said", (lang, dash, name) => {
  const source = `---\nlang: ${lang}\n---\n\n> “Words.”\n> ${dash}${name}[radio](https://example.org/a)\n`;
  const { digest } = fromMarkdown(source);
  expect(digest.pullQuote?.attribution).toEqual({
    name: name.replace(/[,،、，] ?$/u, ""),
    medium: "radio",
    url: "https://example.org/a",
  });
  expect(toMarkdown(digest)).toContain(`— ${name}[radio](https://example.org/a)`);
});

test("a footnote between or below entries takes nothing from them", () => {
  const source = "## A\n\n- one[^1]\n\n  Sources: Post\n\n[^1]: Note.\n\n- two\n\n## B\n\nThree.[^1]\n";
  const { digest } = fromMarkdown(source);
  expect(
    digest.sections[0]?.entries.map(({ body, sources }) => [textOf(body), sources.map(({ name }) => name)]),
  ).toEqual([
    ["one\n\nNote.", ["Post"]],
    ["two", []],
  ]);
  expect(stripPositions(fromMarkdown(toMarkdown(digest)).digest)).toEqual(stripPositions(digest));
});

test("a task list keeps its check boxes, and is written as one", () => {
  const source =
    "## S\n\n- [ ] one\n- [x] two\n\n  More.\n\n  Sources: Post\n\n- three\n\n## N\n\n1. [x] four\n2. five\n\n## T\n\nText.\n";
  const { digest } = fromMarkdown(source);
  expect(digest.sections.map(({ entryStyle, entries }) => [entryStyle, entries.map(({ id }) => id)])).toEqual([
    ["list", ["one", "two", "three"]],
    ["numbered", ["four", "five"]],
    ["paragraph", ["text"]],
  ]);
  const [, two] = digest.sections[0]?.entries ?? [];
  expect(two?.sources.map(({ name }) => name)).toEqual(["Post"]);
  const [list] = two?.body ?? [];
  const place = list?.position;
  expect(place && source.slice(place.start.offset, place.end.offset)).toBe("- [x] two");
  expect(stripPositions(digest).sections[0]?.entries[0]?.body).toEqual([
    {
      type: "list",
      ordered: false,
      spread: false,
      children: [
        {
          type: "listItem",
          checked: false,
          spread: false,
          children: [{ type: "paragraph", children: [{ type: "text", value: "one" }] }],
        },
      ],
    },
  ]);
  const written = toMarkdown(digest);
  expect(written).toContain("- [ ] one\n");
  expect(written).toContain("1. [x] four\n");
  expect(written).not.toContain("digestkit");
  expect(stripPositions(fromMarkdown(written).digest)).toEqual(stripPositions(digest));
  // A check box with something to say of its entry is written inside it.
  const own = structuredClone(digest);
  Object.assign(own.sections[0]?.entries[0] ?? {}, { id: "own", keywords: ["a"] });
  expect(stripPositions(fromMarkdown(toMarkdown(own)).digest)).toEqual(stripPositions(own));
});

test("template tags, imports and components are left out and reported once for each kind", () => {
  const source =
    "import Chart from '../chart.js'\n\n{% include head.md %}\n\n## A {{ n }} B\n\nSee [x]({{ site.url }}/x) and `{{ code }}`.\n\n<Chart />\n";
  const { digest, messages } = fromMarkdown(source);
  expect(digest.sections[0]?.title).toBe("A B");
  expect(textOf(digest)).toBe("A B\n\nSee x and {{ code }}.");
  expect(digest.sections[0]?.entries[0]?.sources).toEqual([]);
  expect(
    messages.map(({ ruleId, place, cause }) => [
      ruleId,
      place && source.slice(place.start.offset, place.end.offset),
      cause?.length,
    ]),
  ).toEqual([
    ["template", "import Chart from '../chart.js'", undefined],
    ["template", "{% include head.md %}", 2],
    ["template", "<Chart />", undefined],
  ]);
});

test("definitions from outside resolve references", () => {
  const source = "## A\n\nSee [the topic][topic a], [x][nothing], \\[y][z] and list[0][1].\n";
  const { digest, messages } = fromMarkdown(source, { definitions: { "topic a": { url: "https://example.org/a" } } });
  expect(textOf(digest)).toBe("A\n\nSee the topic, [x][nothing], [y][z] and list[0][1].");
  expect(digest.sections[0]?.entries[0]?.sources.map(({ url }) => url)).toEqual(["https://example.org/a"]);
  expect(
    messages.map(({ ruleId, reason, place }) => [
      ruleId,
      reason,
      place && source.slice(place.start.offset, place.end.offset),
    ]),
  ).toEqual([
    [
      "dangling",
      "Unexpected reference to `nothing`, expected a definition: add `[nothing]: https://…`, or pass the definitions from elsewhere",
      "[x][nothing]",
    ],
  ]);
});

test("ten thousand entries take linear time", () => {
  const digest = fromMarkdown(`## A\n\n${"- An entry of *some* words\n".repeat(2000)}`).digest;
  const start = performance.now();
  toMarkdown(digest);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("two issues without a name have two ids, which the same words give again", () => {
  const ids = ["One.\n", "Two.\n", "One.\n"].map((source) => fromMarkdown(source).digest.id);
  expect(ids).toEqual([`digest-${contentHash("One.")}`, `digest-${contentHash("Two.")}`, ids[0]]);
});

test("a correction of an issue without a name points at it", () => {
  const { digest } = fromMarkdown("> [!CORRECTION] 2024-03-16\n> The title was wrong.\n\n## Courts\n\nA ruling.\n");
  expect(digest.corrections.map(({ target }) => target)).toEqual([digest.id]);
});
