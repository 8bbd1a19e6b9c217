import { stripPositions, type Digest } from "@digestkit/schema";
import type { SourceFormat } from "./source-format.ts";

/**
 * A digest whose positions, if it has any, count in the text that is shown with its messages. Those of a stored document count in
 * the text it was once read from: an excerpt of its JSON at such a place would show something else.
 *
 * @param digest - Digest as it was read; not changed.
 * @param format - What it was read from.
 * @returns The digest, without positions where it was read from JSON.
 */
export function placedInSource(digest: Digest, format: SourceFormat): Digest {
  return format === "json" ? stripPositions(digest) : digest;
}
