import type { Digest } from "@digestkit/schema";
import type { LabelOverrides } from "../labels/labels-for.ts";
import type { Audience } from "./audience.ts";
import { redactDigests } from "./redact-digests.ts";

/**
 * Digests that are read together, as an adapter's options say who they are for: `redactDigests` where they name an audience.
 *
 * @param digests - Documents; not changed.
 * @param options - Of the adapter.
 * @returns The digests without the names their readers must not learn; without an audience, the digests as they are.
 * @throws TypeError when the audience is none.
 * @example
 * ```ts
 * import { allShownTo } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digests = [createDigest({ id: "a" })];
 * console.log(allShownTo(digests, {}) === digests); // => true
 * ```
 */
export function allShownTo(
  digests: readonly Digest[],
  { audience, labels }: { audience?: Audience; labels?: LabelOverrides },
): readonly Digest[] {
  return audience === undefined ? digests : redactDigests(digests, { audience, ...(labels && { labels }) });
}
