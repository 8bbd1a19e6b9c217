import { attributes, html, jsonScript, redactDigests } from "@digestkit/adapter-kit";
import { toEmail } from "@digestkit/email";
import { toEpub } from "@digestkit/epub";
import { toAtom, toJsonFeed, toOpml, toRss } from "@digestkit/feed";
import { toHtml, toIndexHtml } from "@digestkit/html";
import { toJsonLd } from "@digestkit/jsonld";
import { safeUrl } from "@digestkit/schema";
import { openGraphElements, toOpenGraph } from "@digestkit/social";
import { feeds, site } from "./site.mjs";

/** Both kinds of page say where the feeds are. */
const feedLinks = html`${feedLink("Issues", "application/rss+xml", feeds.rss)}
${feedLink("Entries", "application/atom+xml", feeds.atom)}`;

/**
 * Addresses go through the URL policy before they may stand in markup.
 *
 * @param {string} title
 * @param {string} type
 * @param {string} address
 */
function feedLink(title, type, address) {
  return html`<link${attributes({ rel: "alternate", type, title, href: safeUrl(address) })}>`;
}

/**
 * All files of the site. Pure: the same issues give the same bytes, and where they go is the caller's business.
 *
 * @param {readonly import("@digestkit/schema").Digest[]} digests the issues, in any order
 * @returns {Map<string, string | Uint8Array>} contents by path
 */
export function siteFiles(digests) {
  // Who must not be named in one issue is named in none: also not in the one that does not know it.
  const issues = redactDigests(digests, { audience: "public" }).toSorted((a, b) =>
    String(a.issueDate).localeCompare(String(b.issueDate)),
  );
  const newest = issues.at(-1);
  /** @type {[path: string, content: string | Uint8Array][]} */
  const files = [
    ["index.html", toIndexHtml(issues, { title: site.title, url: site.url, head: feedLinks })],
    ...issues.map((issue) => pageOf(issue)),
    ["feed.xml", toRss(issues, { feedUrl: feeds.rss, limit: 20 })],
    ["entries.xml", toAtom(issues, { of: "entries", feedUrl: feeds.atom, limit: 50 })],
    ["corrections.json", toJsonFeed(issues, { of: "corrections", feedUrl: feeds.corrections })],
    [
      "feeds.opml",
      toOpml(issues, {
        feeds: [
          { of: "issues", feedUrl: feeds.rss },
          { of: "entries", feedUrl: feeds.atom },
        ],
      }),
    ],
    ["year-book.epub", toEpub(issues)],
    ...(newest ? mailOf(newest) : []),
  ];
  return new Map(files);
}

/**
 * The page of an issue.
 *
 * @param {import("@digestkit/schema").Digest} issue
 * @returns {[string, string]}
 */
function pageOf(issue) {
  const head = html`${feedLinks}
${openGraphElements(toOpenGraph(issue))}
${jsonScript("application/ld+json", toJsonLd(issue))}`;
  return [`${issue.issueDate}/index.html`, toHtml(issue, { head })];
}

/**
 * The parts of the newest issue's mail: a mailer sends them.
 *
 * @param {import("@digestkit/schema").Digest} issue
 * @returns {[string, string][]}
 */
function mailOf(issue) {
  const { subject, headers, html: body, text } = toEmail(issue, { imprint: site.imprint });
  return [
    ["mail/body.html", body],
    ["mail/body.txt", text],
    ["mail/headers.json", `${JSON.stringify({ Subject: subject, ...headers }, undefined, 2)}\n`],
  ];
}
