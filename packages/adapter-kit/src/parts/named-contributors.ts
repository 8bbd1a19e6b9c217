import type { Contributor, Digest } from "@digestkit/schema";

/** Somebody's part in an issue, by name. */
export interface NamedContributor {
  /** Name as the document's people have it, else as written. */
  name: string;
  /** What they did: `editor`. */
  role: Contributor["role"];
}

/**
 * The contributors of an issue by their names: in the document they are people's ids, or names.
 *
 * @param digest - Issue; not changed.
 * @returns One for each contributor, in the order of the document.
 * @example
 * ```ts
 * import { namedContributors } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const people = [{ id: "rosa", name: "Rosa Emming", aliases: [], sameAs: [], roles: [] }];
 * const digest = createDigest({ id: "a", people, contributors: [{ person: "rosa", role: "editor" }] });
 * console.log(namedContributors(digest)); // => [{ name: "Rosa Emming", role: "editor" }]
 * ```
 */
export function namedContributors({
  contributors,
  people,
}: Pick<Digest, "contributors" | "people">): NamedContributor[] {
  // Of two people with one id, the first.
  const names = new Map(people.toReversed().map(({ id, name }) => [id, name]));
  return contributors.map(({ person, role }) => ({ name: names.get(person) ?? person, role }));
}
