import { entryTitle } from "@digestkit/adapter-kit";
import { allEntries, textOf } from "@digestkit/schema";
import type { FeedItem } from "../model/feed.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { contentOfIssue } from "./content-of.ts";
import { item } from "./item.ts";
import { renderWhole } from "./render-whole.ts";

/** An issue as one item. */
export function issueItems(issue: Issue, setting: Setting): FeedItem[] {
  const { digest, title, labels, url, updated } = issue;
  const entries = allEntries(digest.sections);
  const titles = entries.slice(0, 12).map((entry) => entryTitle(entry, labels));
  const parts = {
    path: [digest.id],
    url,
    title,
    summary: textOf(digest.abstract).trim() || (digest.pullQuote?.text ?? titles.join(labels.separator)),
    content: renderWhole(issue, setting),
    updated,
    nodes: contentOfIssue(digest),
    entries,
  };
  return [item(issue, parts, setting)];
}
