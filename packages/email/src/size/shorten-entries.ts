import { visit, type Digest, type Entry, type FlowContent, type Section } from "@digestkit/schema";

/**
 * A digest some of whose entries are shorter. Footnotes whose last reference has gone go with it.
 *
 * @param digest - Document; not changed.
 * @param shorter - The shorter form of an entry; nothing where it stays whole.
 * @returns A document that shares everything else.
 */
export function shortenEntries(digest: Digest, shorter: (entry: Entry) => Entry | undefined): Digest {
  const replaced = mapEntries(digest, (entry) => shorter(entry) ?? entry);
  const now = referencesIn(replaced);
  const lost = new Set([...referencesIn(digest)].filter((identifier) => !now.has(identifier)));
  if (lost.size === 0) return replaced;
  const isKept = (node: FlowContent): boolean => node.type !== "footnoteDefinition" || !lost.has(node.identifier);
  return mapEntries(replaced, (entry) =>
    entry.body.every(isKept) ? entry : { ...entry, body: entry.body.filter(isKept) },
  );
}

function mapEntries(digest: Digest, change: (entry: Entry) => Entry): Digest {
  const inSection = (section: Section): Section => ({
    ...section,
    entries: section.entries.map(change),
    ...(section.sections && { sections: section.sections.map(inSection) }),
  });
  return { ...digest, sections: digest.sections.map(inSection) };
}

/** Identifiers of the footnotes that are referred to. */
function referencesIn(digest: Digest): Set<string> {
  const found = new Set<string>();
  visit(digest, { footnoteReference: ({ identifier }) => void found.add(identifier) });
  return found;
}
