import type { Digest, Person } from "@digestkit/schema";
import { withheldPeople } from "./audience.ts";
import { redactDigest, type RedactOptions } from "./redact-digest.ts";

/**
 * Digests that are read together, in a book or a feed, without the names their readers must not learn: who must not be named in
 * one of them is named in none.
 *
 * @param digests - Documents, annotated; not changed.
 * @param options - Who will read them.
 * @returns Valid documents, in the same order.
 * @throws TypeError when a value is no digest, or the audience none.
 * @example
 * ```ts
 * import { redactDigests } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const sensitivity = "victim" as const;
 * const people = [{ id: "leyla", name: "Leyla Varga", aliases: [], sameAs: [], roles: [], sensitivity }];
 * const first = createDigest({ id: "1", inLanguage: "en", title: "Varga freed", people });
 * const second = createDigest({ id: "2", inLanguage: "en", title: "Varga at home" });
 * const titles = redactDigests([first, second], { audience: "public" }).map(({ title }) => title);
 * console.log(titles); // => ["[name withheld] freed", "[name withheld] at home"]
 * ```
 */
export function redactDigests(digests: readonly Digest[], options: RedactOptions): Digest[] {
  const withheld = new Map<string, Person>();
  for (const digest of digests) {
    for (const person of withheldPeople(digest, options.audience)) withheld.set(person.name, person);
  }
  return digests.map((digest) => {
    if (withheld.size === 0) return redactDigest(digest, options);
    const known = new Set(digest.people.map(({ name }) => name));
    const others = [...withheld.values()].filter(({ name }) => !known.has(name));
    // An id of its own: the same one may be somebody else's in this document.
    const added = others.map((person) => ({ ...person, id: `withheld-${person.id}` }));
    const marked = digest.people.map((person) => ({ ...person, ...markOf(withheld.get(person.name)) }));
    return redactDigest({ ...digest, people: [...marked, ...added] }, options);
  });
}

function markOf(person: Person | undefined): Pick<Person, "sensitivity"> {
  return person?.sensitivity === undefined ? {} : { sensitivity: person.sensitivity };
}
