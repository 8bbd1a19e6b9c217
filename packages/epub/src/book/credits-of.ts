import { namedContributors, oneLine, type CreditedRole } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";

/** Somebody who made the book. */
export interface Credit {
  name: string;
  /** MARC relator code. */
  relator: string;
  /** Whether the book is filed under the name. */
  isCreator: boolean;
}

/** Codes of the roles (https://id.loc.gov/vocabulary/relators); other roles are `oth`. */
const relators: Readonly<Record<CreditedRole, string>> = {
  author: "aut",
  editor: "edt",
  translator: "trl",
  researcher: "res",
  photographer: "pht",
};

/**
 * Who made some issues: their authors, or else their editors, or else their publisher are the creators, the others contribute.
 *
 * @param digests - Issues; not changed.
 * @param publisher - Who publishes them.
 * @returns Each name once for each role, in the order of the issues, creators first.
 */
export function creditsOf(digests: readonly Digest[], publisher: string | undefined): Credit[] {
  const found = new Map<string, Omit<Credit, "isCreator">>();
  for (const contributor of digests.flatMap(namedContributors)) {
    const { role } = contributor;
    const name = oneLine(contributor.name);
    const relator = Object.hasOwn(relators, role) ? relators[role as CreditedRole] : "oth";
    if (name !== "") found.set(`${relator} ${name}`, { name, relator });
  }
  const all = [...found.values()];
  const leading = ["aut", "edt"].find((relator) => all.some((credit) => credit.relator === relator));
  const credits = all.map((credit) => ({ ...credit, isCreator: credit.relator === leading }));
  if (leading === undefined && publisher !== undefined)
    credits.unshift({ name: publisher, relator: "pbl", isCreator: true });
  return credits.toSorted((a, b) => Number(b.isCreator) - Number(a.isCreator));
}
