/** Every edition by name: its package, and how it is made. */
const site = { siteUrl: "https://digest.example/" };

export const editions = {
  html: ["html", ({ toHtml }, digest) => toHtml(digest)],
  text: ["text", ({ toText }, digest) => toText(digest)],
  markdown: ["markdown", ({ toMarkdown }, digest) => toMarkdown(digest)],
  rss: ["feed", ({ toRss }, digest) => toRss(digest, site)],
  atom: ["feed", ({ toAtom }, digest) => toAtom(digest, { ...site, of: "entries" })],
  jsonfeed: ["feed", ({ toJsonFeed }, digest) => toJsonFeed(digest, { ...site, of: "entries" })],
};
