import { quotationDepth } from "../quotation-depth.ts";
import { endsSentence } from "../lines/goes-on.ts";
import { introducesQuotation } from "./introduces-quotation.ts";

/** Marks a paragraph of a longer quotation begins with. */
const opener = /^["“„«‟『「]/u;

/**
 * Whether a paragraph belongs to the one before it: a quotation goes on, or a sentence does.
 *
 * ```
 * Torvan wrote: “We counted every ampoule.
 *
 * “Nobody asked about them until the strike.”        ← goes on: the first mark was never closed
 * ```
 *
 * Each paragraph of a long quotation begins with a mark, and only the last ends with one (Chicago Manual of Style, 13.32).
 *
 * @param before - Text of the paragraph before.
 * @param text - Text of the paragraph.
 * @returns Whether both are one entry.
 */
export function goesOnAfter(before: string, text: string): boolean {
  // `… which the ministry` + `has denied.`
  if (/^\p{Ll}/u.test(text) && !endsSentence(before)) return true;
  if (introducesQuotation(before, text)) return true;
  if (!opener.test(text)) return false;
  const open = quotationDepth(before);
  if (open.depth === 0) return false;
  const { depth, closed } = quotationDepth(text);
  // Either still open, or closed at the very end: `“We won,” said Torvan.` is somebody else's paragraph.
  return depth > 0 || closed.at(-1) === text.trimEnd().length || (closed[0] ?? 0) >= text.trimEnd().length - 2;
}
