import type { Content, Correction, Digest, Entry, Section } from "@digestkit/schema";

/** The content of a correction. */
export function contentOfCorrection({ content = [] }: Correction): Content[] {
  return content;
}

/** The content of an entry. */
export function contentOfEntry({ headlineContent = [], body }: Entry): Content[] {
  return [...headlineContent, ...body];
}

/** The content of a section, with that of its entries and of the sections in it. */
export function contentOfSection({ titleContent = [], abstract = [], entries, sections = [] }: Section): Content[] {
  return [...titleContent, ...abstract, ...entries.flatMap(contentOfEntry), ...sections.flatMap(contentOfSection)];
}

/** The content of an issue, corrections included. */
export function contentOfIssue({ pullQuote, abstract, sections, corrections }: Digest): Content[] {
  return [
    ...(pullQuote?.content ?? []),
    ...abstract,
    ...sections.flatMap(contentOfSection),
    ...corrections.flatMap(contentOfCorrection),
  ];
}
