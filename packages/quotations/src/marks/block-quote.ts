import type { TextRange } from "@digestkit/schema";
import { trimRange } from "../trim-range.ts";
import { attributionLine } from "./attribution-line.ts";
import type { LoosePair } from "./nest-pairs.ts";

/**
 * A paragraph that is somebody's words from end to end, because a line after it says whose they are: a block quotation.
 *
 * @param text - The whole text.
 * @param range - The paragraph.
 * @param next - The paragraph after it.
 * @param isQuoted - Whether the document sets the paragraph off as a quotation.
 * @returns The stretch without its attribution line, or `undefined` where nothing says that it is a quotation.
 */
export function blockQuote(
  text: string,
  range: TextRange,
  next: TextRange | undefined,
  isQuoted: boolean,
): LoosePair | undefined {
  const own = attributionLine(text, range);
  if (own && own.start <= range.start + 2) return undefined;
  const later = isQuoted && next !== undefined && attributionLine(text, next)?.start;
  if (!own && (later === false || later === undefined)) return undefined;
  const { start, end } = trimRange(text, range.start, own?.start ?? range.end, /[>\s]/u);
  return start < end ? { open: null, close: null, start, end, style: "", recovered: false } : undefined;
}
