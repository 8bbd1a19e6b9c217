import { allEntries, type Position, type Section } from "@digestkit/schema";
import type { Block } from "../structure/block.ts";
import { featuredList } from "../structure/featured-list.ts";
import { report, type Reading } from "./reading.ts";

/** The entries an issue leads with. */
export interface Featured {
  ids: string[];
  /** The abstract; without the list when it only repeated headlines. */
  abstract: readonly Block[];
  /** Where each id stands: `featured.0`. */
  positions: Record<string, Position>;
}

/**
 * Finds the entries an issue leads with: those set from outside, or those a leading list links to. A list that says no more
 * than the headlines of its entries is taken out of the abstract; any other stays there, too.
 *
 * @param abstract - Blocks before the first section; not changed.
 * @param sections - Sections of the document.
 * @param set - Ids from front matter.
 * @param reading - State of the reading; gets a message for an id without an entry.
 * @returns Ids that exist.
 */
export function feature(
  abstract: readonly Block[],
  sections: readonly Section[],
  set: { ids: readonly string[]; positions: Readonly<Record<string, Position>> } | undefined,
  reading: Reading,
): Featured {
  const headlines = new Map(allEntries(sections).map(({ id, headline }) => [id, headline]));
  if (set) {
    const ids = set.ids.filter((id, index) => {
      const exists = headlines.has(id);
      if (!exists) reportDangling(id, set.positions[`featured.${index}`] ?? set.positions["featured"], reading);
      return exists;
    });
    return { ids, abstract, positions: {} };
  }
  const list = featuredList(abstract);
  if (!list?.items.some(({ id }) => headlines.has(id))) return { ids: [], abstract, positions: {} };
  const found = list.items.filter(({ id, item }) => {
    if (!headlines.has(id)) reportDangling(id, item.position, reading);
    return headlines.has(id);
  });
  const repeats = list.items.every(({ id, text }) => headlines.get(id) === text);
  const places = found.flatMap(({ item }, index) =>
    item.position ? [[`featured.${index}`, item.position] as const] : [],
  );
  return {
    ids: found.map(({ id }) => id),
    abstract: repeats ? abstract.toSpliced(list.index, 1) : abstract,
    positions: repeats ? Object.fromEntries(places) : {},
  };
}

function reportDangling(id: string, place: Position | undefined, reading: Reading): void {
  report(
    reading,
    {
      ruleId: "dangling",
      severity: "warning",
      reason: `Unexpected featured entry \`${id}\`, expected the id of an entry: correct it, or give an entry this id`,
      actual: id,
    },
    place,
  );
}
