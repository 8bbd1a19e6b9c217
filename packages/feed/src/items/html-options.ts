import type { Components, HtmlOptions } from "@digestkit/html";
import { entry } from "../content/entry.ts";
import { footnotes } from "../content/footnotes.ts";
import { imageAt } from "../content/image.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";

/**
 * How the content of items is rendered.
 *
 * @param issue - Issue.
 * @param setting - Of the feed.
 * @returns Options of `toHtml`: a fragment, the caller's components over those of items over those of pages.
 */
export function htmlOptions(
  { base, language }: Issue,
  { options, report }: Setting,
): HtmlOptions & { components: Partial<Components> } {
  const { labels, components = {} } = options;
  return {
    document: "fragment",
    headingLevel: 2,
    permalinks: "none",
    language,
    ...(labels && { labels }),
    components: { entry, footnotes, image: imageAt(base), ...components },
    onMessage: report,
  };
}
