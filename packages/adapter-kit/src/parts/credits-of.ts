import type { Digest } from "@digestkit/schema";
import type { Labels } from "../labels/labels.ts";
import { namedContributors } from "./named-contributors.ts";

/** What some people did for an issue, in words. */
export interface Credit {
  /** What they did: `Editor`. */
  label: string;
  /** Who did it, in the order of the document. */
  names: string[];
}

/**
 * Who made an issue, as its masthead names them.
 *
 * @param digest - Issue; not changed.
 * @param labels - Labels in the language; a role they lack is named as written.
 * @returns A credit for each role, in the order of the document; a contributor who is not among its people has the name written
 * there.
 * @example
 * ```ts
 * import { creditsOf, labelsFor } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "a", contributors: ["Rosa Emming", "Ana Orr"].map((person) => ({ person, role: "editor" })) });
 * console.log(creditsOf(digest, labelsFor("en"))); // => [{ label: "Editors", names: ["Rosa Emming", "Ana Orr"] }]
 * ```
 */
export function creditsOf(digest: Digest, { roles, rolesOfSeveral }: Labels): Credit[] {
  const names = new Map<string, string[]>();
  for (const { name, role } of namedContributors(digest)) {
    const others = names.get(role);
    if (others) others.push(name);
    else names.set(role, [name]);
  }
  return Array.from(names, ([role, found]) => {
    const labels = found.length > 1 ? rolesOfSeveral : roles;
    return { label: Object.hasOwn(labels, role) ? labels[role as keyof typeof labels] : role, names: found };
  });
}
