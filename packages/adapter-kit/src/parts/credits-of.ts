import type { Digest } from "@digestkit/schema";
import type { Labels } from "../labels/labels.ts";
import { namedContributors } from "./named-contributors.ts";

/** Somebody's part in an issue, in words. */
export interface Credit {
  /** What they did: `Editor`. */
  label: string;
  /** Who did it. */
  name: string;
}

/**
 * Who made an issue, as its masthead names them.
 *
 * @param digest - Issue; not changed.
 * @param labels - Labels in the language; a role they lack is named as written.
 * @returns Credits in the order of the document; a contributor who is not among its people has the name written there.
 * @example
 * ```ts
 * import { creditsOf, labelsFor } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "a", contributors: [{ person: "Rosa Emming", role: "editor" }] });
 * console.log(creditsOf(digest, labelsFor("de"))); // => [{ label: "Redaktion", name: "Rosa Emming" }]
 * ```
 */
export function creditsOf(digest: Digest, { roles }: Labels): Credit[] {
  return namedContributors(digest).map(({ name, role }) => ({
    label: Object.hasOwn(roles, role) ? roles[role as keyof typeof roles] : role,
    name,
  }));
}
