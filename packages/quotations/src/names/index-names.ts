import type { Lexicon } from "../reader-model.ts";
import type { Paragraph } from "../paragraph.ts";
import { clusterNames, type KnownName, type NameIndex } from "./cluster-names.ts";
import { findMentions } from "./find-mentions.ts";
import type { NameMention } from "./name-mention.ts";

/**
 * The names of a whole text.
 *
 * @param paragraphs - Its paragraphs, read.
 * @param lexicon - Their language.
 * @param known - Names known beforehand.
 * @returns People, organisations and other names, and who is meant where.
 */
export function indexNames(
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
  known: readonly KnownName[] = [],
): NameIndex {
  if (lexicon.grammar.caseless) return clusterNames([], known);
  const common = commonWords(paragraphs);
  const mentions = paragraphs.flatMap(({ regions }) =>
    regions.flatMap(({ items }): NameMention[] => findMentions(items, common)),
  );
  return clusterNames(
    mentions.sort((a, b) => a.range.start - b.range.start),
    known,
  );
}

/** Words the text writes without a capital somewhere. */
function commonWords(paragraphs: readonly Paragraph[]): Set<string> {
  const common = new Set<string>();
  for (const { words } of paragraphs)
    for (const { kind, capital, key } of words) if (kind === "word" && !capital) common.add(key);
  return common;
}
