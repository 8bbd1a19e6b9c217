import { fillLabel, oneLine, type Labels } from "@digestkit/adapter-kit";
import { allSections, type Digest } from "@digestkit/schema";
import type { FeedOf } from "./feed-options.ts";
import { isSection } from "./items/items-of.ts";
import { personIn } from "./items/person-in.ts";

/**
 * The title of a feed: `Rights Monitor`, `Rights Monitor: Corrections`, `Rights Monitor: Rosa Emming`.
 *
 * @param of - What the items are.
 * @param series - Name of the publication.
 * @param digests - Where names and titles are looked up.
 * @param labels - Words in the feed's language.
 * @returns Plain text on one line.
 */
export function feedTitle(of: FeedOf, series: string, digests: readonly Digest[], labels: Labels): string {
  const part = partName(of, digests, labels);
  return oneLine(part === undefined ? series : fillLabel(labels.labelled, { label: series, value: part }));
}

function partName(of: FeedOf, digests: readonly Digest[], labels: Labels): string | undefined {
  if (of === "corrections") return labels.corrections;
  if (typeof of === "string") return undefined;
  if (of.section !== undefined) {
    const { section } = of;
    const found = digests.flatMap(({ sections }) => allSections(sections)).find((one) => isSection(one, section));
    return found?.title.trim() || section;
  }
  const { person } = of;
  return digests.map((digest) => personIn(digest, person)?.name).find((name) => name !== undefined) ?? person;
}
