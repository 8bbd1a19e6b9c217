import { fromMarkdown } from "@digestkit/markdown";
import { annotate } from "@digestkit/quotations";
import { fromText } from "@digestkit/text";
import { lint, sortMessages } from "@digestkit/validate";
import { addressOf, site } from "./site.mjs";

/**
 * @typedef {object} Issue
 * @property {string} file
 * @property {string} source
 * @property {import("@digestkit/schema").Digest} digest with quotations, speakers, and its own address
 * @property {import("@digestkit/schema").Message[]} messages what the reader and the rules have to say, by place
 */

/**
 * Reads one issue of the series: Markdown or plain text, by the ending of its name.
 *
 * @param {string} file its name
 * @param {string} source
 * @returns {Issue}
 */
export function readIssue(file, source) {
  const read = file.endsWith(".md") ? fromMarkdown(source, { file }) : fromText(source, { file, language: "en-GB" });
  const annotated = annotate(read.digest);
  const digest = {
    ...annotated,
    url: addressOf(annotated),
    publication: { ...annotated.publication, url: site.url },
  };
  return { file, source, digest, messages: sortMessages([...read.messages, ...lint(annotated, { source, file })]) };
}
