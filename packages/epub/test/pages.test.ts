import {
  createDigest,
  createEntry,
  createSection,
  type Digest,
  type FlowContent,
  type Message,
} from "@digestkit/schema";
import { html } from "@digestkit/adapter-kit";
import { describe, expect, test } from "vitest";
import { toEpubFiles, type EpubFile, type EpubOptions } from "../src/index.ts";
import { pagesOf, spineOf, textFile } from "./book-files.ts";
import { sample, samples } from "./cases.ts";
import { elementsOf, named, parseXml, visibleText } from "./parse-xml.ts";
import { yearBook } from "./year-book.ts";

/** All links of a book that lead into it, each with whether its target is there. */
function innerLinks(files: readonly EpubFile[]): { href: string; isThere: boolean }[] {
  const pages = new Map(spineOf(files).map((path) => [path.replace("EPUB/", ""), parseXml(textFile(files, path))]));
  return [...pages].flatMap(([path, page]) =>
    elementsOf(page).flatMap(({ name, attributes: { href } }) => {
      if (name !== "a" || href === undefined || /^[a-z]+:/u.test(href)) return [];
      const [file = "", fragment] = href.split("#");
      const target = pages.get(file === "" ? path : file);
      const id = fragment === undefined ? undefined : decodeURIComponent(fragment);
      const isThere =
        target !== undefined &&
        (id === undefined || elementsOf(target).some(({ attributes }) => attributes["id"] === id));
      return [{ href, isThere }];
    }),
  );
}

test.each([
  ...samples,
  { name: "a year-book", digest: yearBook(12) },
  { name: "all", digest: samples.map(({ digest }) => digest) },
])("$name: every link into the book leads somewhere", ({ digest }) => {
  const links = innerLinks(toEpubFiles(digest, { indexes: ["people", "quotations"] }));
  expect(links.filter(({ isThere }) => !isThere)).toEqual([]);
  expect(links.length).toBeGreaterThan(1);
});

test("pages carry language and direction, by both names", () => {
  for (const { digest } of samples) {
    for (const page of pagesOf(toEpubFiles(digest))) {
      for (const { attributes } of elementsOf(page)) expect(attributes["xml:lang"]).toBe(attributes["lang"]);
    }
  }
  const [cover] = pagesOf(toEpubFiles(sample("rtl")));
  expect([cover?.attributes["lang"], cover?.attributes["dir"]]).toEqual(["fa", "rtl"]);
});

test("parts say what they are", () => {
  const pages = pagesOf(toEpubFiles(sample("every-node"), { indexes: ["people", "quotations"] }));
  const found = pages.flatMap(elementsOf).flatMap(({ name, attributes }) => {
    const type = attributes["epub:type"];
    return type === undefined ? [] : [`${name} ${type} ${attributes["role"] ?? ""}`.trim()];
  });
  expect([...new Set(found)].filter((one) => !one.includes("index-"))).toEqual([
    "section cover",
    "nav toc doc-toc",
    "nav landmarks",
    "a cover",
    "a toc",
    "a bodymatter",
    "header titlepage",
    "figure pullquote",
    "div abstract doc-abstract",
    "a noteref doc-noteref",
    "section errata doc-errata",
    "section endnotes doc-endnotes",
    "li footnote",
    "a backlink doc-backlink",
    "footer imprint",
    "section index doc-index",
  ]);
});

test("one issue has a page for each titled section, a year-book one for each issue", () => {
  const digest = sample("monitor");
  expect(spineOf(toEpubFiles(digest))).toEqual([
    "EPUB/cover.xhtml",
    "EPUB/nav.xhtml",
    "EPUB/issue-1.xhtml",
    "EPUB/issue-1-2.xhtml",
    "EPUB/issue-1-3.xhtml",
  ]);
  expect(spineOf(toEpubFiles(yearBook(2)))).toEqual([
    "EPUB/cover.xhtml",
    "EPUB/nav.xhtml",
    "EPUB/issue-1.xhtml",
    "EPUB/issue-2.xhtml",
    "EPUB/people.xhtml",
    "EPUB/quotations.xhtml",
  ]);
});

test("the table of contents of the NCX is that of the navigation document", () => {
  for (const book of [sample("headings"), yearBook(3)]) {
    const files = toEpubFiles(book);
    const [contents] = named(parseXml(textFile(files, "EPUB/nav.xhtml")), "nav");
    const links = contents ? named(contents, "a").map((link) => [visibleText(link), link.attributes["href"]]) : [];
    const points = named(parseXml(textFile(files, "EPUB/toc.ncx")), "navPoint");
    const inNcx = points.map((point) => {
      const [label] = named(point, "text").map(visibleText);
      const [content] = named(point, "content");
      return [label, encodeURI(content?.attributes["src"] ?? "")];
    });
    expect(inNcx).toEqual(links);
  }
  expect(toEpubFiles(yearBook(1), { ncx: "omit" }).map(({ path }) => path)).not.toContain("EPUB/toc.ncx");
});

const text = (value: string) => ({ type: "text" as const, value });

function issueOf(body: FlowContent[], fields: Partial<Digest> = {}): Digest {
  const sections = [
    createSection({ id: "news", title: "News", entries: [createEntry({ id: "gate", headline: "Gates", body })] }),
  ];
  return createDigest({ id: "m-7", title: "M", issueDate: "2024-03-14", sections, ...fields });
}

function linksIn(digest: Digest | Digest[], options: EpubOptions = {}): (string | undefined)[] {
  const pages = toEpubFiles(digest, options).filter(({ path }) => /issue-\d+(?:-2)?\.xhtml$/u.test(path));
  return pages.flatMap(({ content }) =>
    named(parseXml(content as string), "a").map(({ attributes }) => attributes["href"]),
  );
}

describe("links", () => {
  const body = ["../a?b=1&c", "#gate", "#nowhere", "mailto:desk@a.example", "https://b.example/7#x"].map(
    (url): FlowContent => ({ type: "paragraph", children: [{ type: "link", url, children: [text("there")] }] }),
  );

  test("lead into the book, or are absolute", () => {
    expect(linksIn(issueOf(body, { url: "https://a.example/issues/7" }))).toEqual([
      "https://a.example/a?b=1&c",
      "#gate",
      "https://a.example/issues/7#nowhere",
      "mailto:desk@a.example",
      "https://b.example/7#x",
    ]);
    expect(linksIn(issueOf(body), { siteUrl: "https://b.example/x/" })[0]).toBe("https://b.example/a?b=1&c");
  });

  test("that lead nowhere are their text", () => {
    expect(linksIn(issueOf(body))).toEqual([
      undefined,
      "#gate",
      undefined,
      "mailto:desk@a.example",
      "https://b.example/7#x",
    ]);
  });

  test("to an issue that is in the book lead there", () => {
    expect(linksIn(yearBook(3)).filter((href) => href !== "https://monitor.example/")).toEqual([
      "https://monitor.example/0#gauge",
      "issue-1.xhtml#gauge",
      "issue-2.xhtml#gauge",
    ]);
  });
});

describe("pictures", () => {
  const png = Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (letter) => letter.charCodeAt(0),
  );
  const url = "/gate.png";
  const issue = issueOf([{ type: "paragraph", children: [{ type: "image", url, alt: "A gate", title: "Before" }] }], {
    url: "https://a.example/7",
  });

  test("whose bytes are given are in the book, by their address as written or absolute", () => {
    for (const address of [url, "https://a.example/gate.png"]) {
      const files = toEpubFiles(issue, { resources: { [address]: { bytes: png, mediaType: "image/png" } } });
      expect(files.find(({ path }) => path === "EPUB/images/1.png")?.content).toBe(png);
      const images = pagesOf(files).flatMap((page) => named(page, "img").map(({ attributes }) => attributes));
      expect(images).toEqual([{ src: "images/1.png", alt: "A gate", title: "Before" }]);
      const opf = textFile(files, "EPUB/package.opf");
      expect(opf).toContain('<meta property="schema:accessibilityFeature">alternativeText</meta>');
    }
  });

  test("that are missing are their text with a link, and reported", () => {
    const messages: Message[] = [];
    const files = toEpubFiles(issue, { onMessage: (message) => messages.push(message) });
    const page = pagesOf(files).find((one) => visibleText(one).includes("A gate"));
    const [link] = page ? named(page, "a") : [];
    expect([link && visibleText(link), link?.attributes["href"]]).toEqual([
      "[Image: A gate]",
      "https://a.example/gate.png",
    ]);
    expect(files.map(({ path }) => path).filter((path) => path.includes("images/"))).toEqual([]);
    expect(messages.map(({ ruleId, severity, actual }) => [ruleId, severity, actual])).toEqual([
      ["epub-image", "info", url],
    ]);
  });

  test("that were given and are not shown are left out", () => {
    const files = toEpubFiles(issue, {
      resources: { "https://c.example/c.png": { bytes: png, mediaType: "image/png" } },
    });
    expect(files.map(({ mediaType }) => mediaType)).not.toContain("image/png");
  });

  test("a cover of one's own is the cover, inside and on the shelf", () => {
    const files = toEpubFiles(issue, { cover: { bytes: png, mediaType: "image/png" } });
    const [cover] = pagesOf(files);
    expect(cover && named(cover, "img").map(({ attributes }) => attributes)).toEqual([
      { src: "cover.png", alt: "M", role: "doc-cover" },
    ]);
    expect(textFile(files, "EPUB/package.opf")).toContain('media-type="image/png" properties="cover-image"');
    expect(files.map(({ path }) => path)).not.toContain("EPUB/cover.svg");
  });
});

test("the caller's components, labels and style sheet are used", () => {
  const files = toEpubFiles(issueOf([]), {
    components: { entry: (entry) => html`<p class="own">${entry.headline}<br></p>` },
    labels: { cover: "Front" },
    stylesheet: "p{color:green}",
  });
  expect(textFile(files, "EPUB/issue-1-2.xhtml")).toContain('<p class="own">Gates<br/></p>');
  expect(textFile(files, "EPUB/issue-1-2.xhtml")).toContain('href="custom.css"');
  expect(textFile(files, "EPUB/custom.css")).toBe("p{color:green}");
  expect(textFile(files, "EPUB/cover.xhtml")).toContain('aria-label="Front"');
});

test("a name that is withheld in one issue is nowhere in the book", () => {
  const [first, ...others] = yearBook(2) as [Digest, ...Digest[]];
  const book = [{ ...first, people: [] }, ...others];
  const told = (options: EpubOptions): boolean => JSON.stringify(toEpubFiles(book, options)).includes("Mira Tal");
  expect([told({}), told({ audience: "partner" }), told({ audience: "public" })]).toEqual([true, true, false]);
});

test("sources as notes are notes with a place in the table of contents", () => {
  const files = toEpubFiles(sample("headings"), { sources: "notes" });
  const [contents] = named(parseXml(textFile(files, "EPUB/nav.xhtml")), "nav");
  const links = contents ? named(contents, "a").slice(-3) : [];
  expect(links.map((link) => [visibleText(link), link.attributes["href"]])).toEqual([
    ["Sources", "issue-1-4.xhtml#digest-sources"],
    ["Corrections", "issue-1-4.xhtml#digest-corrections"],
    ["Footnotes", "issue-1-4.xhtml#digest-footnotes"],
  ]);
  expect(innerLinks(files).filter(({ isThere }) => !isThere)).toEqual([]);
});
