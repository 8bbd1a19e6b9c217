import { toHtml } from "@digestkit/html";
import { toMarkdown } from "@digestkit/markdown";
import type { Digest, Message } from "@digestkit/schema";
import { toText } from "@digestkit/text";
import { toJson } from "./to-json.ts";

/** Name of an edition. */
export type EditionName = "html" | "text" | "markdown" | "json";

/** Makes one edition of a digest. */
export type Edition = (digest: Digest, onMessage: (message: Message) => void) => string;

/** What a digest can be rendered to; a new edition is one line here. */
export const editions: Readonly<Record<EditionName, Edition>> = {
  html: (digest, onMessage) => toHtml(digest, { document: "page", onMessage }),
  text: (digest) => toText(digest),
  markdown: (digest) => toMarkdown(digest),
  json: (digest) => toJson(digest),
};
