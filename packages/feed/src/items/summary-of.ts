import { oneLine } from "@digestkit/adapter-kit";

/** How long a summary is at most, in UTF-16 code units: what readers show in a list. */
export const summaryLength = 280;

/**
 * The beginning of a text, as a summary.
 *
 * @param text - Plain text.
 * @returns One line, cut between words, with an ellipsis where it was cut.
 */
export function summaryOf(text: string): string {
  // Far more than is needed, so that a long text is not walked as a whole.
  const line = oneLine(text.slice(0, 8 * summaryLength));
  if (line.length <= summaryLength) return line;
  return `${line.slice(0, summaryLength).replace(/\s+\S{0,24}$|[\uD800-\uDBFF]$/u, "")}…`;
}
