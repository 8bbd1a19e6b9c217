import { oneLine, unlistedNames } from "@digestkit/adapter-kit";
import { allEntries, allSections, assertDigests, type Digest } from "@digestkit/schema";
import type { FeedOf } from "./feed-options.ts";
import { isAbout } from "./items/person-in.ts";

/**
 * The feeds a publication can have: of its issues, its entries, each section with entries, each person its entries quote or name
 * and whose name no issue calls sensitive, and its corrections where there are any.
 *
 * @param digests - Issues, in any order; not changed.
 * @returns What each feed is of, for the option `of`; sections by id and people by id, in the order they first come.
 * @throws TypeError when a digest is none.
 * @example
 * ```ts
 * import { feedsOf } from "@digestkit/feed";
 * import { createDigest, createEntry, createSection } from "@digestkit/schema";
 *
 * const section = createSection({ id: "courts", title: "Courts", entries: [createEntry({ id: "a" })] });
 * console.log(feedsOf([createDigest({ id: "7", sections: [section] })])); // => ["issues", "entries", { section: "courts" }]
 * ```
 */
export function feedsOf(digests: readonly Digest[]): FeedOf[] {
  assertDigests(digests);
  const usable = digests.filter(({ pubStatus }) => pubStatus === "usable");
  const sections = usable
    .flatMap((digest) => allSections(digest.sections))
    .filter(({ title, entries }) => title.trim() !== "" && entries.length > 0);
  const unlisted = unlistedNames(digests);
  const people = usable.flatMap((digest) => {
    const entries = allEntries(digest.sections);
    return digest.people
      .filter(({ name }) => !unlisted.has(oneLine(name)))
      .filter((person) => entries.some((entry) => isAbout(entry, person)));
  });
  const ids = (values: readonly { id: string }[]): string[] => [...new Set(values.map(({ id }) => id))];
  return [
    "issues",
    "entries",
    ...ids(sections).map((section) => ({ section })),
    ...ids(people).map((person) => ({ person })),
    ...(usable.some(({ corrections }) => corrections.length > 0) ? (["corrections"] as const) : []),
  ];
}
