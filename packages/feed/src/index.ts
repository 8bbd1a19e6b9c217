export { archivePages, type ArchiveOptions, type ArchivePage } from "./archive-pages.ts";
export type { FeedOf, FeedOptions, FeedPages, FeedSource, TagAuthority } from "./feed-options.ts";
export { feedsOf } from "./feeds-of.ts";
export { omits } from "./omits.ts";
export { toAtom } from "./to-atom.ts";
export { toJsonFeed } from "./to-json-feed.ts";
export { toOpml, type OpmlFeed, type OpmlOptions } from "./to-opml.ts";
export { toRss } from "./to-rss.ts";
