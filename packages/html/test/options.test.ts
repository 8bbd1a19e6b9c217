import { html, type Html } from "@digestkit/adapter-kit";
import {
  createDigest,
  createEntry,
  createSection,
  type Digest,
  type FlowContent,
  type Message,
  type PhrasingContent,
} from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { nodeComponents, renderChildren, toHtml, toIndexHtml, type HtmlOptions } from "../src/index.ts";

const text = (value: string): PhrasingContent => ({ type: "text", value });
const paragraph = (...children: PhrasingContent[]): FlowContent => ({ type: "paragraph", children });
const strong = paragraph({ type: "strong", children: [text("a"), { type: "emphasis", children: [text("b")] }] });
const digest = createDigest({ id: "a", title: "A", inLanguage: "en", abstract: [strong] });

const fragment = (value: Digest, options: HtmlOptions = {}): string =>
  toHtml(value, { document: "fragment", ...options });

describe("components", () => {
  test("stand in for the default ones, which they may use", () => {
    const components: HtmlOptions["components"] = {
      strong: (node, context) => html`<b>${renderChildren(node, context)}</b>`,
      emphasis: (node, context): Html => html`<i>${nodeComponents.emphasis(node, context)}</i>`,
      masthead: ({ title }) => html`<h1>${title}!</h1>`,
    };
    expect(fragment(digest, { components })).toBe(
      '<article class="digest" lang="en" dir="ltr">\n<h1>A!</h1><div class="abstract">\n<p><b>a<i><em>b</em></i></b></p>\n</div>\n</article>\n',
    );
  });

  test.each<[string, object]>([
    ["an unknown name", { stong: (): Html => html`` }],
    ["a name of every object", { constructor: (): Html => html`` }],
    ["no function", { strong: "b" }],
  ])("%s is none", (_, components) => {
    expect(() => fragment(digest, { components })).toThrow(TypeError);
  });
});

describe("nodes without a component", () => {
  const strange = (type: string): Digest =>
    createDigest({
      id: "a",
      title: "A",
      abstract: [
        { type, children: [text("inside")] },
        { type, value: "<b>" },
      ] as never,
    });

  test.each(["poll", "page", "constructor", "__proto__"])(
    "of type %s are shown by what is in them, and reported",
    (type) => {
      const messages: Message[] = [];
      const markup = fragment(strange(type), { onMessage: (message) => messages.push(message) });
      expect(markup).toContain('<div class="abstract">\ninside&lt;b&gt;</div>');
      const reason = `Unexpected node of type "${type}", expected one of the document model's: give \`onUnknown\` a component for it`;
      expect(messages).toEqual(
        Array.from({ length: 2 }, () => ({ ruleId: "unknown-node", severity: "warning", reason, actual: type })),
      );
    },
  );

  test("are the caller's", () => {
    expect(fragment(strange("poll"), { onUnknown: ({ type }) => html`<i>${type}</i>` })).toContain(
      "<i>poll</i><i>poll</i>",
    );
  });
});

test("an address the policy refuses is shown as text, and reported with its place", () => {
  const position = { start: { line: 3, column: 1, offset: 20 }, end: { line: 3, column: 30, offset: 49 } };
  const messages: Message[] = [];
  const nodes = [
    paragraph(
      { type: "link", url: "javascript:alert(1)", children: [text("here")], position },
      { type: "image", url: "http://a.example/i.png", alt: "A gauge" },
      { type: "image", url: "data:x", alt: "" },
    ),
  ];
  const markup = fragment(
    createDigest({ id: "a", title: "A", abstract: nodes, publication: { name: "N", url: "ftp://a.example" } }),
    {
      onMessage: (message) => messages.push(message),
    },
  );
  expect(markup).toContain('<p><span>here</span><span class="image">[Image: <bdi>A gauge</bdi>]</span></p>');
  expect(markup).toContain('<p class="series"><span>N</span></p>');
  expect(messages.map(({ ruleId, severity, actual, place }) => ({ ruleId, severity, actual, place }))).toEqual([
    { ruleId: "link-url", severity: "warning", actual: "ftp://a.example", place: undefined },
    { ruleId: "link-url", severity: "warning", actual: "javascript:alert(1)", place: position },
    { ruleId: "link-url", severity: "warning", actual: "http://a.example/i.png", place: undefined },
    { ruleId: "link-url", severity: "warning", actual: "data:x", place: undefined },
  ]);
});

describe("language", () => {
  test("comes from the digest, else from the option, else it is English", () => {
    const heads = [digest, createDigest({ id: "a" }), createDigest({ id: "a", inLanguage: 'en"><script>' })].map(
      (value) => fragment(value, { language: "fa" }).slice(0, 50),
    );
    expect(heads.map((head) => /lang="(.*?)" dir="(.*?)"/u.exec(head)?.slice(1))).toEqual([
      ["en", "ltr"],
      ["fa", "rtl"],
      ["fa", "rtl"],
    ]);
    expect(fragment(createDigest({ id: "a" }))).toContain('lang="en" dir="ltr"');
  });

  test("labels in another language than the text are marked", () => {
    const value = createDigest({ id: "a", title: "Jarida", inLanguage: "ur", issueNumber: "7" });
    expect(fragment(value)).toContain('<span><span lang="en" dir="ltr">Issue 7</span></span>');
    expect(fragment({ ...value, inLanguage: "iw" })).toContain("<span>גיליון 7</span>");
  });

  test("labels are the caller's where there are some", () => {
    expect(fragment({ ...digest, issueNumber: "7" }, { labels: { issue: "No. {number}" } })).toContain(
      "<span>No. 7</span>",
    );
  });
});

test("headings never go below 6, whatever level they start from", () => {
  const inner = createSection({
    id: "i",
    title: "Inner",
    entries: [createEntry({ id: "e", headline: "H", body: [{ type: "heading", depth: 1, children: [text("x")] }] })],
  });
  const value = { ...digest, sections: [createSection({ id: "s", title: "S", sections: [inner] })] };
  expect(fragment(value, { headingLevel: 4 }).match(/<h\d/gu)).toEqual(["<h4", "<h5", "<h6", "<h6", "<h6"]);
});

test("what is added to the head of a page stands at its end, and in no fragment", () => {
  const head = html`<link rel="alternate" href="/rss.xml?a&amp;b">`;
  for (const page of [toHtml(digest, { head }), toIndexHtml([digest], { head })])
    expect(page).toContain('</style>\n<link rel="alternate" href="/rss.xml?a&amp;b">\n</head>');
  expect(fragment(digest, { head })).toBe(fragment(digest));
});

test("a string is no markup for the head", () => {
  expect(() => toHtml(digest, { head: "<script>" as unknown as Html })).toThrow(
    new TypeError("Unexpected string as head, expected markup of the `html` template"),
  );
});

test("an address of the style sheet that is none throws", () => {
  expect(() => toHtml(digest, { stylesheet: { href: "javascript:x" } })).toThrow(
    new TypeError("Unexpected address of the style sheet, expected a relative one, http or https"),
  );
  expect(toHtml(digest, { stylesheet: "none" })).not.toContain("style");
});

test("resolveUrl says where links lead to; what leads nowhere, or where the URL policy forbids, is no link", () => {
  const link = (url: string): PhrasingContent => ({ type: "link", url, children: [text(url)] });
  const entry = createEntry({ id: "gate", headline: "Gates", body: [paragraph(link("/a"), link("b"), link("#c"))] });
  const sections = [createSection({ id: "s", title: "S", entries: [entry] })];
  const issue = createDigest({ id: "a", inLanguage: "en", featured: ["gate"], sections });
  const resolved: Record<string, string> = {
    "/a": "https://a.example/a",
    b: "javascript:alert(1)",
    "#gate": "/7#gate",
  };
  const links = fragment(issue, { resolveUrl: (url) => resolved[url] }).match(/<a .*?<\/a>/gu);
  expect(links).toEqual(['<a href="/7#gate">Gates</a>', '<a href="https://a.example/a">/a</a>']);
});
