import { allEntries, textOf } from "@digestkit/schema";
import type { FeedItem } from "../model/feed.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { anchored } from "./anchored.ts";
import { contentOfSection } from "./content-of.ts";
import { item } from "./item.ts";
import { renderParts } from "./render-parts.ts";
import { titlesOf } from "./titles-of.ts";

/** The sections of an issue, one item each; the sections in a section are part of it. */
export function sectionItems(issue: Issue, setting: Setting): FeedItem[] {
  const { digest } = issue;
  const rendered = renderParts("sections", issue, setting);
  return digest.sections
    .filter((section) => rendered.has(section))
    .map((section) => {
      const { content = "", anchor } = rendered.get(section) ?? {};
      const entries = allEntries([section]);
      const parts = {
        path: [digest.id, section.id],
        url: anchored(issue, anchor),
        title: section.title.trim() || issue.title,
        summary: textOf(section.abstract ?? []).trim() || titlesOf(entries, issue),
        content,
        updated: issue.updated,
        nodes: contentOfSection(section),
        entries,
      };
      return item(issue, parts, setting);
    });
}
