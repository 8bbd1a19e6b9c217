import { escapeHeader, escapePlain } from "@digestkit/adapter-kit";

/** Embeddings, overrides, isolates and what ends them (UAX #9): they would reach into what a mail program writes beside the line. */
const controls = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text for one line of a mail program: no line break, no control character, nothing that turns the line around.
 *
 * @param text - Plain text, from a document.
 * @returns Text on one line; what no edition may hold is U+FFFD.
 */
export function mailLine(text: string): string {
  return escapePlain(escapeHeader(text.replace(controls, "")));
}
