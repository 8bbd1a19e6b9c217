import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readIssue } from "../src/read-issue.mjs";
import { siteFiles } from "../src/site-files.mjs";
import { site } from "../src/site.mjs";

const folder = new URL("../issues/", import.meta.url);
const issues = readdirSync(folder).map((file) => readIssue(file, readFileSync(new URL(file, folder), "utf8")));
const files = siteFiles(issues.map(({ digest }) => digest));

/**
 * A file as text; a book as the text of its files.
 *
 * @param {string} path
 */
function text(path) {
  const content = files.get(path) ?? "";
  return typeof content === "string"
    ? content
    : Object.values(unzipSync(content))
        .map((file) => strFromU8(file))
        .join("\n");
}

test("plain text and Markdown make issues of one series", () => {
  expect(issues.map(({ digest }) => [digest.publication?.name, digest.issueNumber, digest.url])).toEqual([
    [site.title, "30", "https://sarn.example/2024-03-08/"],
    [site.title, "31", "https://sarn.example/2024-03-15/"],
    [site.title, "32", "https://sarn.example/2024-03-22/"],
  ]);
  expect(issues.flatMap(({ messages }) => messages).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the editors are told about an error at its place", () => {
  const { messages } = readIssue("bad.md", "## News\n\n- “Nobody closed this.\n");
  expect(messages.map(({ ruleId, place }) => [ruleId, place?.start.line])).toContainEqual(["quotation-balanced", 3]);
});

test("the list leads to every issue, the newest first", () => {
  const addresses = [...text("index.html").matchAll(/<h3><a href="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(issues.map(({ digest }) => digest.url).toReversed());
  for (const address of addresses)
    expect([...files.keys()]).toContain(`${new URL(address ?? "").pathname.slice(1)}index.html`);
});

test("every page says where the feeds are, what a link to it shows, and who said what", () => {
  const page = text("2024-03-15/index.html");
  const head = page.slice(0, page.indexOf("</head>"));
  expect(head).toContain('<link rel="alternate" type="application/rss+xml" title="Issues" href="/feed.xml">');
  expect(head).toContain('<meta property="og:title" content="Gates opened by night">');
  const [, record = ""] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head) ?? [];
  expect(JSON.stringify(JSON.parse(record))).toContain("The gates were opened by order, and I have the order.");
});

test("feeds have the issues, the entries and the corrections", () => {
  expect(text("feed.xml").match(/<item>/g)).toHaveLength(3);
  expect(text("entries.xml").match(/<entry>/g)).toHaveLength(8);
  expect(JSON.parse(text("corrections.json")).items).toHaveLength(1);
  expect(text("feeds.opml")).toContain('xmlUrl="https://sarn.example/feed.xml"');
});

test("who must not be named is named nowhere, not even in the issue that does not know it", () => {
  expect(issues.some(({ source }) => source.includes("Mira Kesh"))).toBe(true);
  const naming = [...files.keys()].filter((path) => /Kesh/i.test(text(path)));
  expect(naming).toEqual([]);
  expect(text("year-book.epub")).toContain("[name withheld] and eleven neighbours");
  expect(text("2024-03-22/index.html")).toContain("[name withheld] and eleven neighbours");
});

test("the same issues give the same bytes, in any order", () => {
  expect(siteFiles(issues.map(({ digest }) => digest).toReversed())).toEqual(files);
});
