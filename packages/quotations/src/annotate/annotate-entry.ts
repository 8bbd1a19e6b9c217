import {
  entryBlocks,
  locateInBlocks,
  textOf,
  type Digest,
  type Entry,
  type Mention,
  type Quotation,
  type Speaker,
} from "@digestkit/schema";
import { findQuotations, type FindQuotationsOptions } from "../find-quotations.ts";
import type { FoundQuotation } from "../found-quotation.ts";
import { addOrganisation, addPerson, knownNames, type NameRegistry } from "./name-registry.ts";

/** What the annotation of one digest goes by. */
export interface Annotation {
  digest: Digest;
  options: Omit<FindQuotationsOptions, "known">;
  registry: NameRegistry;
  /** Ids that are taken by other parts of the document. */
  taken: Set<string>;
}

/**
 * An entry with its quotations and the names it mentions.
 *
 * @param entry - Entry; not changed. Quotations an editor stated (`evidence: "editor"`) stay as they are.
 * @param annotation - Of the digest; its registry and ids grow.
 * @returns A new entry.
 */
export function annotateEntry(entry: Entry, annotation: Annotation): Entry {
  const { options, registry } = annotation;
  const found = findQuotations(textOf(entry), { ...options, known: knownNames(registry) });
  const refs = new Map<string, string>();
  const mentions: Mention[] = [];
  for (const person of found.people) {
    const ref = addPerson(registry, person);
    refs.set(person.name, ref);
    for (const range of person.mentions) mentions.push({ ref, range });
  }
  for (const organisation of found.organisations) {
    const ref = addOrganisation(registry, organisation);
    if (!refs.has(organisation.name)) refs.set(organisation.name, ref);
    for (const range of organisation.mentions) mentions.push({ ref, range });
  }
  return {
    ...entry,
    quotations: quotationsOf(entry, found.quotations, refs, annotation),
    mentions: mentions.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
  };
}

function quotationsOf(
  entry: Entry,
  found: readonly FoundQuotation[],
  refs: ReadonlyMap<string, string>,
  { digest, taken }: Annotation,
): Quotation[] {
  const stated = entry.quotations.filter(({ evidence }) => evidence === "editor");
  const blocks = found.length > 0 ? entryBlocks(entry) : [];
  const ids = found.map((_, index) => freeId(`${entry.id}-q${index + 1}`, taken));
  const own = found.map(({ speaker, within, ...quotation }, index): Quotation => {
    const position = locateInBlocks(digest, blocks, quotation.range);
    return {
      id: ids[index] as string,
      ...quotation,
      ...(speaker ? { speaker: withRef(speaker, refs) } : {}),
      ...(within === undefined ? {} : { within: ids[within] as string }),
      ...(position ? { position } : {}),
    };
  });
  const isStated = ({ range }: Quotation): boolean =>
    stated.some((other) => other.range.start < range.end && range.start < other.range.end);
  return [...stated, ...own.filter((quotation) => !isStated(quotation))].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
}

function withRef(speaker: Omit<Speaker, "ref">, refs: ReadonlyMap<string, string>): Speaker {
  const ref = refs.get(speaker.name);
  return ref === undefined ? speaker : { ...speaker, ref };
}

/** The id, or with `-2`, `-3` … where an author took it for something else. */
function freeId(base: string, taken: Set<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
