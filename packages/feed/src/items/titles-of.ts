import { entryTitle, titleLine } from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { Issue } from "../model/issue.ts";
import { summaryLength } from "./summary-of.ts";

/** The titles of entries, as many as a summary holds: for what has no other summary. */
export function titlesOf(entries: readonly Entry[], { labels }: Issue): string {
  return titleLine(
    entries.slice(0, 12).map((entry) => entryTitle(entry, labels)),
    summaryLength,
  );
}
