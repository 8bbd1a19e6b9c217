import { oneLine, planDigest, type DocumentAddress } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";

/** The `@id` of everything in a document. */
export interface Names {
  /** By object: section, entry, quotation, correction, person, organisation, place, the digest itself. */
  of: (thing: object) => string;
  /** Of what a correction corrects, by the document's id. */
  part: (id: string) => string | undefined;
  /** Of a person, organisation or place that may be named, by the document's id. */
  entity: (id: string) => string | undefined;
  /** Of the series and of its publisher. */
  periodical: string;
  publisher: string;
}

/**
 * Names everything in a document by the address it has on the page of `@digestkit/html`, so that a node and its permalink agree;
 * what has no place there gets a name of the same form.
 *
 * @param digest - Document; not changed.
 * @param address - Where it is published; without a page, names are fragments.
 * @param unlisted - Names of people a record for machines must not gather.
 * @returns Names, no two of them alike.
 */
export function createNames(digest: Digest, { site, page }: DocumentAddress, unlisted: ReadonlySet<string>): Names {
  const { anchors } = planDigest(digest);
  const taken = new Set(anchors.values());
  const unique = (wanted: string): string => {
    let anchor = wanted;
    for (let count = 2; taken.has(anchor); count++) anchor = `${wanted}-${count}`;
    taken.add(anchor);
    return anchor;
  };
  const at = (anchor: string, base = page): string => `${base ?? ""}#${encodeURIComponent(anchor)}`;
  const plain = (id: string): string => id.replace(/[^\p{L}\p{M}\p{N}_.:-]+/gu, "-");

  const names = new Map<object, string>([...anchors].map(([thing, anchor]) => [thing, at(anchor)]));
  names.set(digest, page ?? at(unique(plain(digest.id))));
  const parts = new Map([[digest.id, names.get(digest) ?? ""]]);
  for (const [thing, name] of names) {
    const { id } = thing as { id: string };
    if (!parts.has(id)) parts.set(id, name);
  }
  const entities = new Map<string, string>();
  const { people, organisations, places } = digest;
  for (const [prefix, list] of Object.entries({ person: people, organisation: organisations, place: places })) {
    for (const thing of list) {
      const name = at(unique(`${prefix}-${plain(thing.id)}`));
      names.set(thing, name);
      const isHidden = "roles" in thing && unlisted.has(oneLine(thing.name));
      if (!isHidden && !entities.has(thing.id)) entities.set(thing.id, name);
    }
  }
  return {
    of: (thing) => names.get(thing) ?? "",
    part: (id) => parts.get(id),
    entity: (id) => entities.get(id),
    periodical: at(unique("publication"), site ?? page),
    publisher: at(unique("publisher"), site ?? page),
  };
}
