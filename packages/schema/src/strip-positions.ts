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
  const copy: Container = {};
  const stack: [from: object, to: object][] = [[digest, copy]];
  // No recursion: content nests as deep as its author likes.
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [from, to] = pair as [Container, Container];
    for (const key of Object.keys(from)) {
      const value = from[key];
      if (!Array.isArray(from) && recorded.has(key)) continue;
      if (typeof value !== "object" || value === null || (from === (digest as object) && key === "extensions")) {
        to[key] = value;
      } else {
        const inner = Array.isArray(value) ? [] : {};
        to[key] = inner;
        stack.push([value, inner]);
      }
    }
  }
  return copy as unknown as Digest;
}

type Container = Record<string, unknown>;
