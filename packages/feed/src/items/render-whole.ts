import { html } from "@digestkit/adapter-kit";
import { toHtml } from "@digestkit/html";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { htmlOptions } from "./html-options.ts";

/**
 * An issue as the content of one item.
 *
 * @param issue - Issue.
 * @param setting - Of the feed.
 * @returns Safe markup: the whole issue but for the table of contents, with absolute addresses.
 */
export function renderWhole(issue: Issue, setting: Setting): string {
  const options = htmlOptions(issue, setting);
  const components = { contents: () => html``, ...options.components };
  return toHtml(issue.digest, { ...options, components });
}
