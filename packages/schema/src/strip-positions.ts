import { copyJson } from "./copy-json.ts";
import type { Digest } from "./digest.ts";

/** What readers record about the source. */
const recorded = new Set(["position", "positions", "lineStarts"]);

/**
 * A digest without what ties it to its source: `position`, `positions` and `lineStarts`. For storage and for comparing.
 *
 * @param digest - Document to read; not changed.
 * @returns A new document. `extensions` is the author's own and is shared as it is.
 * @example
 * ```ts
 * import { createDigest, stripPositions } from "@digestkit/schema";
 *
 * console.log("lineStarts" in stripPositions(createDigest({ id: "a", lineStarts: [0] }))); // => false
 * ```
 */
export function stripPositions(digest: Digest): Digest {
  return copyJson(digest, (key, parent) => {
    if (recorded.has(key)) return "omit";
    return key === "extensions" && parent === digest ? "share" : undefined;
  });
}
