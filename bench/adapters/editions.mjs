import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const site = { siteUrl: "https://digest.example/" };

/** Every edition by name: its package, and how it is made. */
export const editions = {
  html: ["html", ({ toHtml }, digest) => toHtml(digest)],
  text: ["text", ({ toText }, digest) => toText(digest)],
  markdown: ["markdown", ({ toMarkdown }, digest) => toMarkdown(digest)],
  email: ["email", ({ toEmail }, digest) => toEmail(digest)],
  rss: ["feed", ({ toRss }, digest) => toRss(digest, site)],
  atom: ["feed", ({ toAtom }, digest) => toAtom(digest, { ...site, of: "entries" })],
  jsonfeed: ["feed", ({ toJsonFeed }, digest) => toJsonFeed(digest, { ...site, of: "entries" })],
  jsonld: ["jsonld", ({ toJsonLd }, digest) => toJsonLd(digest, site)],
  ninjs: ["jsonld", ({ toNinjs }, digest) => toNinjs(digest, site)],
  thread: ["social", ({ toThread }, digest) => toThread(digest, { ...site, service: "mastodon" })],
  slack: ["social", ({ toBlockKit }, digest) => toBlockKit(digest, site)],
  react: ["react", ({ Digest }, digest) => renderToStaticMarkup(createElement(Digest, { digest }))],
  element: ["element", ({ toElement }, digest) => toElement(digest)],
  epub: ["epub", ({ toEpub }, digest) => toEpub(digest)],
};
