import type { Digest, PubStatus } from "@digestkit/schema";
import type { Labels } from "../labels/labels.ts";

/** The label of each status that readers have to be told. */
const notices: Readonly<Record<PubStatus, "withheld" | "canceled" | undefined>> = {
  usable: undefined,
  withheld: "withheld",
  canceled: "canceled",
};

/**
 * What an edition has to say of an issue that must not be used.
 *
 * @param digest - Issue; not changed.
 * @param labels - Labels in the language.
 * @returns Plain text; nothing for an issue that may be used.
 * @example
 * ```ts
 * import { labelsFor, noticeOf } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "a", pubStatus: "canceled" });
 * console.log(noticeOf(digest, labelsFor("en"))); // => This issue has been withdrawn.
 * ```
 */
export function noticeOf({ pubStatus }: Digest, labels: Labels): string | undefined {
  const notice = notices[pubStatus];
  return notice && labels[notice];
}
