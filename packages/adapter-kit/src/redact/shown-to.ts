import type { Digest } from "@digestkit/schema";
import type { LabelOverrides } from "../labels/labels-for.ts";
import type { Audience } from "./audience.ts";
import { redactDigest } from "./redact-digest.ts";

/**
 * A digest as an adapter's options say who it is for: `redactDigest` where they name an audience.
 *
 * @param digest - Document; not changed.
 * @param options - Of the adapter.
 * @returns The digest without the names its readers must not learn; without an audience, the digest as it is.
 * @throws TypeError when the audience is none.
 * @example
 * ```ts
 * import { shownTo } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "a" });
 * console.log(shownTo(digest, {}) === digest); // => true
 * ```
 */
export function shownTo(digest: Digest, options: { audience?: Audience; labels?: LabelOverrides }): Digest {
  const { audience, labels } = options;
  return audience === undefined ? digest : redactDigest(digest, { audience, ...(labels && { labels }) });
}
