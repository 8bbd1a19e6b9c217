import { entryTitle, latest, momentOf } from "@digestkit/adapter-kit";
import { textOf, type Correction, type Entry, type Section } from "@digestkit/schema";
import type { FeedItem } from "../model/feed.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { anchored } from "./anchored.ts";
import { contentOfEntry } from "./content-of.ts";
import { item } from "./item.ts";
import { renderParts } from "./render-parts.ts";

/** An entry with the sections around it, the outermost first. */
interface Placed {
  entry: Entry;
  sections: readonly Section[];
}

/**
 * The entries of an issue, one item each.
 *
 * @param issue - Issue.
 * @param setting - Of the feed.
 * @param isWanted - Which entries; all unless said otherwise.
 * @returns Items in reading order.
 */
export function entryItems(
  issue: Issue,
  setting: Setting,
  isWanted: (entry: Entry, sections: readonly Section[]) => boolean = () => true,
): FeedItem[] {
  const { digest, labels, published } = issue;
  const { entryUrl } = setting.options;
  const wanted = placedEntries(digest.sections, []).filter(({ entry, sections }) => isWanted(entry, sections));
  if (wanted.length === 0) return [];
  const rendered = renderParts("entries", issue, setting);
  const corrections = byTarget(digest.corrections);
  const modified = digest.dateModified === undefined ? undefined : momentOf(digest.dateModified);
  return wanted.map(({ entry, sections }) => {
    const { content = "", anchor } = rendered.get(entry) ?? {};
    const translator = entry.translation?.translator;
    const corrected = correctionsOf(entry, corrections).map(({ datePublished }) => momentOf(datePublished));
    const parts = {
      path: [digest.id, entry.id],
      url: (entryUrl ? entryUrl(entry, digest) : undefined) ?? anchored(issue, anchor),
      title: entryTitle(entry, labels),
      summary: textOf(entry.body).trim() || (entry.headline ?? ""),
      content,
      updated: latest([published, modified, ...corrected]),
      nodes: contentOfEntry(entry),
      entries: [entry],
      categories: sections.map(({ title }) => title),
      contributors: translator === undefined ? [] : [translator],
    };
    return item(issue, parts, setting);
  });
}

function placedEntries(sections: readonly Section[], around: readonly Section[]): Placed[] {
  return sections.flatMap((section) => {
    const inside = [...around, section];
    const own = section.entries.map((entry) => ({ entry, sections: inside }));
    return [...own, ...placedEntries(section.sections ?? [], inside)];
  });
}

/** Corrections by what they correct. */
function byTarget(corrections: readonly Correction[]): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const others = found.get(correction.target);
    if (others) others.push(correction);
    else found.set(correction.target, [correction]);
  }
  return found;
}

/** The corrections of an entry, and of its quotations. */
function correctionsOf({ id, quotations }: Entry, corrections: ReadonlyMap<string, Correction[]>): Correction[] {
  return [id, ...quotations.map((quotation) => quotation.id)].flatMap((target) => corrections.get(target) ?? []);
}
