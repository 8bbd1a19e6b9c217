import { redactDigest, withheldFrom, type Audience } from "@digestkit/adapter-kit";
import type { Digest, Person } from "@digestkit/schema";
import type { EpubOptions } from "../epub-options.ts";

/**
 * Issues without the names the readers of the book must not learn. A book is read as a whole: who must not be named in one issue is
 * named in none.
 *
 * @param digests - Issues; not changed.
 * @param audience - Who the book is for.
 * @param labels - Words to use instead of the default ones.
 * @returns Issues, those that had nothing to withhold as they are.
 */
export function withholdNames(digests: readonly Digest[], audience: Audience, labels: EpubOptions["labels"]): Digest[] {
  const withheld = new Map<string, Person>();
  for (const { people } of digests) {
    for (const person of people) {
      if (withheldFrom[person.sensitivity ?? "public"].includes(audience)) withheld.set(person.name, person);
    }
  }
  return digests.map((digest) => {
    const known = new Set(digest.people.map(({ name }) => name));
    const marked = digest.people.map((person) => ({ ...person, ...markOf(withheld.get(person.name)) }));
    const others = [...withheld.values()].filter(({ name }) => !known.has(name));
    const added = others.map((person) => ({ ...person, id: `withheld-${person.id}` }));
    return redactDigest({ ...digest, people: [...marked, ...added] }, { audience, ...(labels && { labels }) });
  });
}

function markOf(person: Person | undefined): Pick<Person, "sensitivity"> {
  return person?.sensitivity === undefined ? {} : { sensitivity: person.sensitivity };
}
