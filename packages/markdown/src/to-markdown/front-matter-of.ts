import type { Contributor, Digest, Entity, Person, PullQuote, Role } from "@digestkit/schema";
import { knownKeys } from "../front-matter/field-table.ts";
import { readEntities, readPeople } from "../front-matter/read-entities.ts";
import { digestId } from "../from-mdast/digest-id.ts";
import { same } from "./same.ts";

/** What front matter has to say that the content cannot. */
export interface FrontMatterParts {
  /** Depth of section headings, where a reader would not find it. */
  sectionLevel?: number;
  /** A pull quote that no block quotation expresses; `false` where a block quotation is none. */
  pullQuote?: PullQuote | false;
  /** Ids of featured entries. */
  featured?: string[];
}

/**
 * The front matter of a digest.
 *
 * @param digest - Document without positions; not changed.
 * @param parts - What depends on the content.
 * @returns Mapping; keys whose value is `undefined` are not written.
 */
export function frontMatterOf(digest: Digest, parts: FrontMatterParts): Record<string, unknown> {
  const { publication, temporalCoverage: coverage, extensions = {} } = digest;
  const own = Object.entries(extensions).filter(([key]) => !isKnown(key));
  const clashing = Object.entries(extensions).filter(([key]) => isKnown(key));
  const known: Record<string, unknown> = {
    id: digest.id === digestId(digest) ? undefined : digest.id,
    publication: publication && same(Object.keys(publication), ["name"]) ? publication.name : publication,
    title: digest.title,
    issueNumber: digest.issueNumber,
    volumeNumber: digest.volumeNumber,
    issueDate: digest.issueDate,
    datePublished: digest.datePublished,
    dateModified: digest.dateModified,
    temporalCoverage: coverage && `${coverage.start}/${coverage.end}`,
    inLanguage: digest.inLanguage,
    pubStatus: digest.pubStatus === "usable" ? undefined : digest.pubStatus,
    contributors: unlessEmpty<Contributor>(digest.contributors),
    url: digest.url,
    translationOf: digest.translationOf,
    pullQuote:
      parts.pullQuote === undefined || parts.pullQuote === false ? parts.pullQuote : pullQuoteField(parts.pullQuote),
    featured: parts.featured,
    people: unlessEmpty(shortest(digest.people.map(personField), digest.people, readPeople)),
    organisations: unlessEmpty(shortest(digest.organisations.map(entityField), digest.organisations, readEntities)),
    places: unlessEmpty(shortest(digest.places.map(entityField), digest.places, readEntities)),
    sectionLevel: parts.sectionLevel,
    extensions:
      clashing.length > 0 || (digest.extensions && own.length === 0) ? Object.fromEntries(clashing) : undefined,
  };
  return { ...known, ...Object.fromEntries(own) };
}

function isKnown(key: string): boolean {
  return knownKeys.has(key);
}

function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function pullQuoteField({ text, marks, attribution }: PullQuote): Record<string, unknown> {
  return { text, ...(marks ? { marks } : {}), ...(attribution ? { attribution } : {}) };
}

interface EntityField {
  id?: string;
  name: string;
  aliases?: string[];
  sameAs?: string[];
}

function entityField({ id, name, aliases, sameAs }: Entity): EntityField {
  return { id, name, ...(aliases.length > 0 ? { aliases } : {}), ...(sameAs.length > 0 ? { sameAs } : {}) };
}

function personField(person: Person): EntityField & { roles?: Role[]; sensitivity?: string } {
  const { roles, sensitivity } = person;
  return { ...entityField(person), ...(roles.length > 0 ? { roles } : {}), ...(sensitivity ? { sensitivity } : {}) };
}

/** Without ids, or as mere names, where that reads back. */
function shortest(
  fields: readonly EntityField[],
  expected: readonly Entity[],
  read: (value: unknown) => Entity[] | undefined,
): unknown[] {
  const named = fields.map(({ id: _id, ...rest }) => (Object.keys(rest).length === 1 ? rest.name : rest));
  return same(read(named), expected) ? named : [...fields];
}
