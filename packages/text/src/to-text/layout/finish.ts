import { escapePlain } from "@digestkit/adapter-kit";
import { quoteMark } from "./quote-mark.ts";

/** What mail programs read as something else at the start of a flowed line (RFC 3676, section 4.4). */
const stuffed = /^(?: |>|From )/u;

/** Runs of the mark at the start of a line. */
const marks = new RegExp(`^${quoteMark}+`, "u");

/**
 * Puts an edition together.
 *
 * In `flowed` form a line that begins with a space, `>` or `From ` gets a space in front, which the mail program takes off again;
 * in `fixed` form no line ends with a space, so that `-- ` never looks like the start of a signature.
 *
 * @param lines - Lines of the edition.
 * @param format - Form of the text.
 * @returns Text with a final line feed.
 */
export function finish(lines: readonly string[], format: "fixed" | "flowed"): string {
  const written = lines.map((line) => {
    const quotes = ">".repeat(marks.exec(line)?.[0].length ?? 0);
    const text = escapePlain(line.slice(quotes.length).replaceAll(quoteMark, ""));
    if (format === "fixed") return (quotes + text).replace(/[ \t]{1,200}$/u, "");
    return quotes === "" && stuffed.test(text) ? ` ${text}` : quotes + text;
  });
  return written.length === 0 ? "" : `${written.join("\n")}\n`;
}
