import { allEntries, textOf } from "@digestkit/schema";
import type { FeedItem } from "../model/feed.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { contentOfIssue } from "./content-of.ts";
import { item } from "./item.ts";
import { renderWhole } from "./render-whole.ts";
import { titlesOf } from "./titles-of.ts";

/** An issue as one item. */
export function issueItems(issue: Issue, setting: Setting): FeedItem[] {
  const { digest, title, url, updated } = issue;
  const entries = allEntries(digest.sections);
  const parts = {
    path: [digest.id],
    url,
    title,
    summary: textOf(digest.abstract).trim() || (digest.pullQuote?.text ?? titlesOf(entries, issue)),
    content: renderWhole(issue, setting),
    updated,
    nodes: contentOfIssue(digest),
    entries,
  };
  return [item(issue, parts, setting)];
}
