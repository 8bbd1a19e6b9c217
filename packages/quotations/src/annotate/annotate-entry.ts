import {
  entryBlocks,
  textOf,
  type Digest,
  type Entry,
  type Mention,
  type Quotation,
  type Speaker,
  type TextBlock,
  type TextRange,
} from "@digestkit/schema";
import { findQuotations } from "../find-quotations.ts";
import { blockQuotes } from "./block-quotes.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import type { FoundQuotation } from "../found-quotation.ts";
import { isNamed } from "./is-named.ts";
import { locateInEntry } from "./locate-in-entry.ts";
import { maskedText } from "./masked-text.ts";
import { addOrganisation, addPerson, knownNames, type NameRegistry } from "./name-registry.ts";

/** What the annotation of one digest goes by. */
export interface Annotation {
  digest: Digest;
  options: AnnotateOptions;
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
  const blocks = entryBlocks(entry);
  const masked = maskedText(blocks);
  const found = findQuotations(masked, {
    ...options,
    known: knownNames(registry, masked),
    quoted: blockQuotes(entry, blocks),
  });
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
    quotations: quotationsOf({ entry, blocks, found: found.quotations, refs }, annotation),
    mentions: mentions.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
  };
}

interface EntryFindings {
  entry: Entry;
  blocks: readonly TextBlock[];
  found: readonly FoundQuotation[];
  /** Name → id. */
  refs: ReadonlyMap<string, string>;
}

function quotationsOf({ entry, blocks, found, refs }: EntryFindings, annotation: Annotation): Quotation[] {
  const { digest, options, taken } = annotation;
  const text = textOf(entry);
  const stated = entry.quotations.filter(({ evidence }) => evidence === "editor");
  for (const { id } of stated) taken.add(id);
  const isStated = ({ start, end }: TextRange): boolean =>
    stated.some(({ range }) => range.start < end && start < range.end);
  const ids = found.map(({ range }, index) =>
    isStated(range) ? undefined : freeId(`${entry.id}-q${index + 1}`, taken),
  );
  const own = found.flatMap(({ speaker, within, type, text: _, ...quotation }, index): Quotation[] => {
    const id = ids[index];
    if (id === undefined || type === "indirect") return [];
    const outer = within === undefined ? undefined : ids[within];
    const position = locateInEntry(digest, blocks, quotation.range);
    return [
      {
        id,
        text: text.slice(quotation.range.start, quotation.range.end),
        type,
        ...quotation,
        ...(speaker && (refs.has(speaker.name) || isNamed(speaker, options))
          ? { speaker: withRef(speaker, refs) }
          : {}),
        ...(outer === undefined ? {} : { within: outer }),
        ...(position ? { position } : {}),
      },
    ];
  });
  return [...stated, ...own].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
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
