import { toHtml } from "@digestkit/html";
import { fromMarkdown } from "@digestkit/markdown";
import { annotate } from "@digestkit/quotations";
import { toText } from "@digestkit/text";
import { lint, sortMessages } from "@digestkit/validate";
import { courierComponents } from "./courier-components.mjs";

/**
 * @typedef {object} Published
 * @property {import("@digestkit/schema").Message[]} findings what the reader and the rules have to say, by place
 * @property {string} page the Courier's page
 * @property {string} text the edition for mail
 */

/**
 * Makes everything the Courier publishes of one issue. Pure: what to do with it is the caller's business.
 *
 * @param {string} source the issue in Markdown
 * @param {string} file its name, for messages
 * @returns {Published}
 */
export function publish(source, file) {
  const { digest: read, messages } = fromMarkdown(source, { file });
  const digest = annotate(read);
  return {
    findings: sortMessages([...messages, ...lint(digest, { source, file })]),
    page: toHtml(digest, { components: courierComponents, labels: { source: "Reported by" } }),
    text: toText(digest),
  };
}
