import { sourcesInBody, type Entry, type Source } from "@digestkit/schema";

/**
 * The sources an edition lists under an entry: none where a list would only repeat the links of the body.
 *
 * @param entry - Entry to read; not changed.
 * @returns All sources of the entry, or none.
 * @example
 * ```ts
 * import { sourcesToPrint } from "@digestkit/adapter-kit";
 * import { createEntry } from "@digestkit/schema";
 *
 * console.log(sourcesToPrint(createEntry({ id: "a", sources: [{ name: "The Courier" }] })).length); // => 1
 * ```
 */
export function sourcesToPrint(entry: Entry): Source[] {
  const linked = sourcesInBody(entry.body);
  const isRepeated =
    linked.length === entry.sources.length &&
    entry.sources.every((source, index) => saysNoMore(source, linked[index] as Source));
  return isRepeated ? [] : entry.sources;
}

/** Whether a source is a link of the body and nothing besides. */
function saysNoMore({ name, url, archivedAt, datePublished, accessed }: Source, link: Source): boolean {
  return name === link.name && url === link.url && (archivedAt ?? datePublished ?? accessed) === undefined;
}
