import { spanOf, type Span } from "../text/span.ts";
import type { Unit } from "./unit.ts";

/**
 * A line of our own around texts of the document.
 *
 * @param spans - Spans, or plain text.
 * @param before - What separates it from what stands before; an empty line unless said otherwise.
 * @returns The unit.
 */
export function lineUnit(spans: readonly Span[] | string, before = "\n\n"): Unit {
  return { spans: typeof spans === "string" ? [spanOf(spans)] : [...spans], before };
}
