import { entryTitle, fillLabel, formatDate, momentOf } from "@digestkit/adapter-kit";
import { allEntries, type Correction } from "@digestkit/schema";
import { newestFirst } from "../dates/newest-first.ts";
import type { FeedItem } from "../model/feed.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { anchored } from "./anchored.ts";
import { contentOfCorrection } from "./content-of.ts";
import { item } from "./item.ts";
import { renderParts } from "./render-parts.ts";

/** The corrections of an issue, one item each, the newest first: what was wrong, and where. */
export function correctionItems(issue: Issue, setting: Setting): FeedItem[] {
  const { digest } = issue;
  if (digest.corrections.length === 0) return [];
  const rendered = renderParts("corrections", issue, setting);
  const titles = titlesById(issue);
  const sorted = newestFirst(digest.corrections, ({ datePublished }) => momentOf(datePublished));
  return sorted.map((correction) => {
    const { content = "", anchor } = rendered.get(correction) ?? {};
    const published = momentOf(correction.datePublished);
    const parts = {
      path: [digest.id, correction.id],
      url: anchored(issue, anchor),
      title: titleOf(correction, titles.get(correction.target) ?? issue.title, issue),
      summary: correction.text,
      content,
      published,
      updated: published,
      nodes: contentOfCorrection(correction),
      entries: [],
      categories: [correction.severity],
    };
    return item(issue, parts, setting);
  });
}

/** `Correction of March 16, 2024: Gates opened` */
function titleOf({ severity, datePublished }: Correction, name: string, { labels, language }: Issue): string {
  const label = fillLabel(labels.correctionOf[severity], { date: formatDate(datePublished, language) });
  return fillLabel(labels.labelled, { label, value: name });
}

/** What each entry is called, by its id and those of its quotations. */
function titlesById({ digest, labels }: Issue): Map<string, string> {
  const entries = allEntries(digest.sections);
  const named = entries.map((entry): [string[], string] => [
    [entry.id, ...entry.quotations.map(({ id }) => id)],
    entryTitle(entry, labels),
  ]);
  return new Map(named.flatMap(([ids, title]) => ids.map((id): [string, string] => [id, title])));
}
