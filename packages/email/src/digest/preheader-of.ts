import { entryTitle, firstWords, titleLine, type Labels } from "@digestkit/adapter-kit";
import { textOf, type Digest, type Entry, type Section } from "@digestkit/schema";
import { mailLine } from "../mail-line.ts";

/** What a list of mails shows beside the subject, in characters: some 40 on a phone, some 140 on a desk. */
const length = 140;

/**
 * The line a list of mails shows after the subject: the beginning of the abstract, or what the issue leads with, or its first
 * entries, or the text of its first correction.
 *
 * @param digest - Document.
 * @param labels - In its language.
 * @returns Plain text on one line; empty where there is nothing to say.
 */
export function preheaderOf(digest: Digest, labels: Labels): string {
  const abstract = mailLine(textOf(digest.abstract));
  if (abstract !== "") return firstWords(abstract, length);
  const entries = allEntries(digest.sections);
  const featured = digest.featured.map((id) => entries.find((entry) => entry.id === id));
  const leading = featured.filter((entry) => entry !== undefined);
  const titles = (leading.length > 0 ? leading : entries)
    .slice(0, 8)
    .map((entry) => mailLine(entryTitle(entry, labels)));
  if (titles.length > 0) return titleLine(titles, length);
  return firstWords(mailLine(digest.corrections[0]?.text ?? ""), length);
}

function allEntries(sections: readonly Section[]): Entry[] {
  return sections.flatMap(({ entries, sections: inner = [] }) => [...entries, ...allEntries(inner)]);
}
