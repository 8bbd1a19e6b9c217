import { namedContributors, oneLine } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";

/** Roles that make somebody an author in the words of feeds: who answers for the text. */
const authorRoles: ReadonlySet<string> = new Set(["author", "editor"]);

/** Who made an issue. */
export interface Credits {
  authors: string[];
  contributors: string[];
}

/**
 * The names of those who made an issue.
 *
 * @param digest - Issue; not changed.
 * @returns Authors and editors; and all others. Each name once.
 */
export function creditsOf(digest: Digest): Credits {
  const names = namedContributors(digest).map(({ name, role }) => ({
    name: oneLine(name),
    isAuthor: authorRoles.has(role),
  }));
  const unique = (isWanted: boolean): string[] => [
    ...new Set(names.filter(({ name, isAuthor }) => isAuthor === isWanted && name !== "").map(({ name }) => name)),
  ];
  const authors = unique(true);
  return { authors, contributors: unique(false).filter((name) => !authors.includes(name)) };
}
