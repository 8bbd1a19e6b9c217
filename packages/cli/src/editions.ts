import type { Audience } from "@digestkit/adapter-kit";
import { toEpub, type EpubOptions } from "@digestkit/epub";
import { toAtom, toJsonFeed, toRss, type FeedOptions } from "@digestkit/feed";
import { toHtml, type HtmlOptions } from "@digestkit/html";
import { toJsonLd, toNinjs, type JsonLdOptions, type NinjsOptions } from "@digestkit/jsonld";
import { toMarkdown, type MarkdownOptions } from "@digestkit/markdown";
import type { DigestOptions } from "@digestkit/react";
import type { Digest, Message } from "@digestkit/schema";
import { toText, type TextOptions } from "@digestkit/text";
import { toDocumentJson, type DocumentJsonOptions } from "./to-document-json.ts";
import { toEmailPart, type EmailPartOptions } from "./to-email-part.ts";
import { socialServices, toSocialJson, type SocialOptions } from "./to-social-json.ts";
import { toJson } from "./to-json.ts";
import { toReactMarkup } from "./to-react-markup.ts";

/** Name of an edition. */
export type EditionName =
  | "html"
  | "text"
  | "markdown"
  | "json"
  | "email"
  | "rss"
  | "atom"
  | "jsonfeed"
  | "jsonld"
  | "ninjs"
  | "react"
  | "epub"
  | "social";

/** What an option of an edition may be: one of some words, any text, a whole number, or texts with commas between. */
export type OptionKind = readonly string[] | "text" | "number" | "list";

/** Options of an edition by name, of the kinds it says they are. */
export type EditionOptions = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Options that every edition has, whatever makes it: whose names are withheld is decided once, before any edition is made.
 */
export const commonOptions: Readonly<Record<"audience", readonly Audience[]>> = { audience: ["public", "partner"] };

/** One edition of a digest. */
export interface Edition {
  /** Options of its own that can be given with `--option`, beside {@link commonOptions}. */
  options: Readonly<Record<string, OptionKind>>;
  /** Makes the edition: text, or the bytes of a file. */
  render: (
    digest: Digest,
    options: EditionOptions,
    onMessage: (message: Message) => void,
  ) => string | Uint8Array | Promise<string>;
}

const feedOptions = {
  of: ["issues", "entries", "sections", "corrections"],
  siteUrl: "text",
  feedUrl: "text",
  title: "text",
  description: "text",
  authors: "list",
  image: "text",
  fallbackDate: "text",
  limit: "number",
  language: "text",
} as const satisfies { [Name in keyof FeedOptions]?: OptionKind };

/** What a digest can be rendered to; a new edition is one entry here. */
export const editions: Readonly<Record<EditionName, Edition>> = {
  html: {
    options: {
      document: ["page", "fragment"],
      headingLevel: "number",
      idPrefix: "text",
      language: "text",
      stylesheet: ["inline", "none"],
    } satisfies { [Name in keyof HtmlOptions]?: OptionKind },
    render: (digest, options, onMessage) => toHtml(digest, { ...options, onMessage }),
  },
  text: {
    options: {
      width: "number",
      links: ["footnotes", "inline", "none"],
      linkList: ["section", "document"],
      format: ["fixed", "flowed"],
      language: "text",
    } satisfies { [Name in keyof TextOptions]?: OptionKind },
    render: (digest, options, onMessage) => toText(digest, { ...options, onMessage }),
  },
  markdown: {
    options: { frontMatter: ["yaml", "none"] } satisfies { [Name in keyof MarkdownOptions]?: OptionKind },
    render: (digest, options) => toMarkdown(digest, options),
  },
  json: {
    options: { positions: ["include", "omit"] } satisfies { [Name in keyof DocumentJsonOptions]?: OptionKind },
    render: (digest, options) => toDocumentJson(digest, options),
  },
  email: {
    options: {
      part: ["html", "text", "json"],
      subject: "text",
      preheader: "text",
      only: ["corrections"],
      shorten: ["never", "fit"],
      limit: "number",
      siteUrl: "text",
      issueUrl: "text",
      list: "text",
      unsubscribe: "text",
      imprint: "text",
      language: "text",
    } satisfies { [Name in keyof EmailPartOptions]?: OptionKind },
    render: (digest, options, onMessage) => toEmailPart(digest, { ...options, onMessage }),
  },
  rss: { options: feedOptions, render: (digest, options, onMessage) => toRss(digest, { ...options, onMessage }) },
  atom: { options: feedOptions, render: (digest, options, onMessage) => toAtom(digest, { ...options, onMessage }) },
  jsonfeed: {
    options: feedOptions,
    render: (digest, options, onMessage) => toJsonFeed(digest, { ...options, onMessage }),
  },
  jsonld: {
    options: { siteUrl: "text", url: "text", language: "text" } satisfies {
      [Name in keyof JsonLdOptions]?: OptionKind;
    },
    render: (digest, options, onMessage) => toJson(toJsonLd(digest, { ...options, onMessage })),
  },
  ninjs: {
    options: { siteUrl: "text", url: "text", language: "text" } satisfies { [Name in keyof NinjsOptions]?: OptionKind },
    render: (digest, options, onMessage) => toJson(toNinjs(digest, { ...options, onMessage })),
  },
  react: {
    options: {
      headingLevel: "number",
      idPrefix: "text",
      language: "text",
      permalinks: ["all", "entries", "none"],
    } satisfies { [Name in keyof DigestOptions]?: OptionKind },
    render: (digest, options, onMessage) => toReactMarkup(digest, { ...options, onMessage }),
  },
  epub: {
    options: {
      title: "text",
      language: "text",
      identifier: "text",
      modified: "text",
      siteUrl: "text",
      sources: ["entry", "notes"],
      indexes: "list",
      ncx: ["include", "omit"],
    } satisfies { [Name in keyof EpubOptions]?: OptionKind },
    render: (digest, options, onMessage) => toEpub(digest, { ...options, onMessage }),
  },
  social: {
    options: {
      service: socialServices,
      long: ["link", "split"],
      limit: "number",
      siteUrl: "text",
      url: "text",
      language: "text",
      entry: "text",
    } satisfies { [Name in keyof SocialOptions]?: OptionKind },
    render: (digest, options, onMessage) => toSocialJson(digest, options, onMessage),
  },
};
