import { tableElement, type Components, type HtmlOptions } from "@digestkit/html";
import { entry } from "../content/entry.ts";
import { footnotes } from "../content/footnotes.ts";
import { imageAt } from "../content/image.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { linkResolver } from "./link-resolver.ts";

/**
 * How the content of items is rendered.
 *
 * @param issue - Issue.
 * @param setting - Of the feed.
 * @returns Options of `toHtml`: a fragment, the caller's components over those of items over those of pages.
 */
export function htmlOptions(
  issue: Issue,
  { options, report }: Setting,
): HtmlOptions & { components: Partial<Components> } {
  const { base, language } = issue;
  const { labels, components = {} } = options;
  return {
    document: "fragment",
    headingLevel: 2,
    resolveUrl: linkResolver(issue),
    language,
    ...(labels && { labels }),
    components: { entry, footnotes, image: imageAt(base), table: tableElement, ...components },
    onMessage: report,
  };
}
