import { allEntries, type Digest, type Entry, type Position, type Quotation, type Source } from "@digestkit/schema";

/** An address that a field of a digest holds. */
export interface DigestAddress {
  /** The address as written. */
  url: string;
  /** Where it stands, or the smallest thing around it that has a place. */
  position: Position | undefined;
}

/** `https://…`, and what was meant as one: fields that hold an address or a name of another kind. */
const looksLikeAddress = /^\s*[a-z]{3,10}[:;]\/|^\s*(?:javascript|data|vbscript):/iu;

/**
 * The addresses that fields of a digest hold, in the order of the model; those of links and images are nodes of the content.
 *
 * @param digest - Digest; not changed.
 * @returns Addresses with their places.
 */
export function digestAddresses(digest: Digest): DigestAddress[] {
  const { publication = {}, pullQuote, positions = {} } = digest;
  const field = (url: string | undefined, path: string): DigestAddress[] => addressAt(url, positions[path]);
  const named = (name: string | undefined, path: string): DigestAddress[] =>
    name !== undefined && looksLikeAddress.test(name) ? field(name, path) : [];
  return [
    ...field(digest.url, "url"),
    ...field(publication.url, "publication.url"),
    ...named(publication.correctionsPolicy, "publication.correctionsPolicy"),
    ...named(publication.licence, "publication.licence"),
    ...named(digest.translationOf, "translationOf"),
    ...addressAt(pullQuote?.attribution?.url, pullQuote?.positions?.["attribution.url"] ?? pullQuote?.position),
    ...allEntries(digest.sections).flatMap(entryAddresses),
    ...(["people", "organisations", "places"] as const).flatMap((list) =>
      digest[list].flatMap(({ sameAs }, index) =>
        sameAs.flatMap((url) => addressAt(url, positions[`${list}.${index}.sameAs`])),
      ),
    ),
  ];
}

function entryAddresses({ sources, quotations, translation, position, positions = {} }: Entry): DigestAddress[] {
  return [
    ...addressAt(translation?.url, positions["translation.url"] ?? positions["translation"] ?? position),
    ...sources.flatMap((source) => sourceAddresses(source, source.position ?? positions["sources"] ?? position)),
    ...quotations.flatMap(quotationAddresses),
  ];
}

function quotationAddresses({ source, position }: Quotation): DigestAddress[] {
  return source ? sourceAddresses(source, source.position ?? position) : [];
}

function sourceAddresses({ url, archivedAt }: Source, position: Position | undefined): DigestAddress[] {
  return [...addressAt(url, position), ...addressAt(archivedAt, position)];
}

function addressAt(url: string | undefined, position: Position | undefined): DigestAddress[] {
  return url === undefined ? [] : [{ url, position }];
}
