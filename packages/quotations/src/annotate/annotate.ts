import { allEntries, assertDigest, type Digest, type Organisation, type Person, type Section } from "@digestkit/schema";
import { annotateEntry, type Annotation } from "./annotate-entry.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import { checkPullQuote } from "./check-pull-quote.ts";
import { languageOfDigest } from "./language-of-digest.ts";
import { missingPack } from "./missing-pack.ts";
import { createNameRegistry } from "./name-registry.ts";

/**
 * Adds to a digest what its words say: the quotations of each entry with their speakers, the people and organisations it names,
 * how true the pull quote is to what it was pulled from, and the language, where the digest states none and its words tell.
 *
 * What the digest already states wins: its people, organisations and places keep their ids, and quotations with the evidence
 * `editor` stay. A surname is resolved to the fuller name that stands before it, in the same entry or an earlier one.
 *
 * @param digest - Digest; not changed.
 * @param options - Language, packs, least confidence, and who takes messages.
 * @returns A new digest; it shares with the old one what is the same.
 * @example
 * ```ts
 * import { annotate } from "@digestkit/quotations";
 * import { createDigest, createEntry, createSection } from "@digestkit/schema";
 *
 * const text = "Mayor Mira Orel spoke first. “We will rebuild,” she said.";
 * const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: text }] }];
 * const sections = [createSection({ id: "news", entries: [createEntry({ id: "orel", body })] })];
 * const { people, sections: [section] } = annotate(createDigest({ id: "a", inLanguage: "en", sections }));
 * console.log(section?.entries[0]?.quotations[0]?.speaker?.name, people[0]?.id); // => Mira Orel mira-orel
 *
 * const reasons: string[] = [];
 * annotate(createDigest({ id: "b", inLanguage: "de" }), { onMessage: ({ reason }) => reasons.push(reason) });
 * console.log(reasons[0]?.slice(0, 42)); // => Unexpected language `de` without its pack,
 * ```
 */
export function annotate(digest: Digest, { onMessage, ...given }: AnnotateOptions = {}): Digest {
  assertDigest(digest);
  const inLanguage = languageOfDigest(digest);
  const language = given.language ?? inLanguage;
  const options = language === undefined ? given : { ...given, language };
  const missing = missingPack(options);
  if (missing) onMessage?.(missing);
  const registry = createNameRegistry(digest);
  const annotation: Annotation = {
    digest,
    options,
    registry,
    taken: new Set(digest.sections.flatMap(idsIn)),
  };
  const sections = digest.sections.map((section) => annotateSection(section, annotation));
  const { pullQuote } = digest;
  return {
    ...digest,
    ...(inLanguage === undefined ? {} : { inLanguage }),
    ...(pullQuote ? { pullQuote: checkPullQuote(pullQuote, allEntries(sections)) } : {}),
    sections,
    people: inOrder<Person>(digest.people, registry.people),
    organisations: inOrder<Organisation>(digest.organisations, registry.organisations),
  };
}

function annotateSection(section: Section, annotation: Annotation): Section {
  const annotated: Section = {
    ...section,
    entries: section.entries.map((entry) => annotateEntry(entry, annotation)),
  };
  if (section.sections) annotated.sections = section.sections.map((inner) => annotateSection(inner, annotation));
  return annotated;
}

function idsIn({ id, entries, sections = [] }: Section): string[] {
  return [id, ...entries.map((entry) => entry.id), ...sections.flatMap(idsIn)];
}

/** Those the digest states first, in its order, then the others as they are met. */
function inOrder<Item extends { id: string }>(stated: readonly Item[], registry: ReadonlyMap<string, Item>): Item[] {
  const items = new Map<string, Item>(stated.map((item) => [item.id, item]));
  for (const item of registry.values()) items.set(item.id, item);
  return [...items.values()];
}
