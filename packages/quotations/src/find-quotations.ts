import type { Message, TextRange } from "@digestkit/schema";
import { attributeAcross } from "./attribute-across.ts";
import { attributeParagraph, type Discourse, type NumberedQuotation } from "./attribute-paragraph.ts";
import { carrySpeakers } from "./carry-speakers.ts";
import type { IndirectFinder } from "./find-indirect.ts";
import type { FoundOrganisation, FoundPerson, FoundQuotation } from "./found-quotation.ts";
import { lexiconOf, type LanguageOptions } from "./languages/lexicon-of.ts";
import { pairText } from "./marks/pair-text.ts";
import type { KnownName, NameCluster } from "./names/cluster-names.ts";
import { indexNames } from "./names/index-names.ts";
import { speakerResolver } from "./names/speaker-resolver.ts";
import { patternTable } from "./patterns/pattern-table.ts";
import { readParagraphs } from "./read-paragraphs.ts";

/** Options of {@link findQuotations}. */
export interface FindQuotationsOptions extends LanguageOptions {
  /** Leave out direct and mixed quotations whose attribution is less sure than this, from 0 to 1. Default 0. */
  minConfidence?: number;
  /**
   * Finds what is told without marks as well: `Orel said that …`, `According to Orel, …`; pass `findIndirect`, which a bundle then
   * holds. Default not.
   */
  indirect?: IndirectFinder;
  /** Ranges the text's document sets off as quotations, ascending: a line such as `— Mira Orel` after one says whose words it is. */
  quoted?: readonly TextRange[];
  /** People and organisations known beforehand: a surname the text never spells out resolves to them. */
  known?: readonly KnownName[];
}

/** What a text says, and who says it. */
export interface FoundQuotations {
  /** In reading order, outer before inner. */
  quotations: FoundQuotation[];
  /** People, in order of first mention. */
  people: FoundPerson[];
  /** Bodies, in order of first mention. */
  organisations: FoundOrganisation[];
  /** What had to be inferred, one `info` for each quotation without one of its marks. `place` is left to whoever knows the source. */
  messages: Message[];
}

/**
 * Finds the quotations of a text and says who speaks. Never throws; takes linear time; the same text gives the same result.
 *
 * @param text - Plain text; paragraphs are separated by blank lines.
 * @param options - Language, threshold, known names.
 * @returns Quotations with ranges in UTF-16 code units of `text`, the people and organisations it names, and messages.
 * @example
 * ```ts
 * import { findQuotations } from "@digestkit/quotations";
 *
 * const text = "Mayor Mira Orel spoke first. “We will rebuild,” she said.";
 * const [quotation] = findQuotations(text).quotations;
 * console.log(quotation?.speaker?.name, quotation?.cue?.text); // => Mira Orel said
 * ```
 */
export function findQuotations(text: string, options: FindQuotationsOptions = {}): FoundQuotations {
  const { minConfidence = 0, known, indirect, quoted = [] } = options;
  const lexicon = lexiconOf(options);
  const marks = pairText(text, lexicon, { quoted });
  const { pairs } = marks;
  const paragraphs = readParagraphs(text, marks, lexicon);
  const names = indexNames(paragraphs, lexicon, known);
  const patterns = patternTable(lexicon);
  const resolve = speakerResolver(names);
  const carried = pairs.length > 0 || indirect ? carrySpeakers(paragraphs, resolve) : [];
  const discourses = paragraphs.map((_, index) => ({
    text,
    lexicon,
    pairs,
    resolve,
    patterns,
    focus: {},
    ...carried[index],
  }));
  const byParagraph = paragraphs.map((paragraph, index) =>
    attributeParagraph(paragraph, discourses[index] as Discourse),
  );
  attributeAcross(byParagraph, paragraphs, discourses);
  const numbered = byParagraph.flat();
  if (indirect)
    for (const [index, paragraph] of paragraphs.entries())
      numbered.push(...indirect(paragraph, discourses[index] as Discourse));
  for (const { cluster } of numbered)
    if (cluster?.kind === "unknown" && cluster.name.includes(" ")) cluster.kind = "person";
  const kept = numbered.filter(({ type, confidence }) => type === "term" || confidence >= minConfidence);
  return {
    quotations: inOrder(kept, (pair) => pairs[pair]?.parent),
    people: names.clusters.filter(isPerson).map(personOf),
    organisations: names.clusters.filter(({ kind, borne }) => kind === "organisation" && borne).map(organisationOf),
    messages: kept.filter(({ recovered }) => recovered).map(recoveredMessage),
  };
}

/** In reading order, with indexes in the result for pair numbers. */
function inOrder(numbered: NumberedQuotation[], parentOf: (pair: number) => number | undefined): FoundQuotation[] {
  const ordered = numbered.toSorted((a, b) => a.range.start - b.range.start || a.pair - b.pair);
  const indexOf = new Map(ordered.map(({ pair }, index) => [pair, index]));
  return ordered.map(({ pair, cluster: _, ...quotation }) => {
    const parent = parentOf(pair);
    const within = parent === undefined ? undefined : indexOf.get(parent);
    return within === undefined ? quotation : { ...quotation, within };
  });
}

function isPerson({ kind, name }: NameCluster): boolean {
  return kind === "person" && name.includes(" ");
}

function personOf({ name, aliases, roles, mentions }: NameCluster): FoundPerson {
  return { name, aliases, roles: roles.map((title) => ({ title })), mentions };
}

function organisationOf({ name, aliases, mentions }: NameCluster): FoundOrganisation {
  return { name, aliases, mentions };
}

function recoveredMessage({ text }: NumberedQuotation): Message {
  const start = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
  return {
    ruleId: "quotation-recovered",
    severity: "info",
    reason: `Unexpected quotation with one mark, expected one at either end: took “${start}” for what was said. Add the missing mark`,
    actual: text,
  };
}
