import type { Digest, Entry, Section } from "@digestkit/schema";

/** The entries of an issue, those of sections in sections included, in reading order. */
export function entriesOf({ sections }: Pick<Digest, "sections">): Entry[] {
  return sections.flatMap(entriesIn);
}

function entriesIn({ entries, sections = [] }: Section): Entry[] {
  return [...entries, ...sections.flatMap(entriesIn)];
}
