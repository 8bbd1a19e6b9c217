import { replaceForbidden } from "./replace-forbidden.ts";

/** What a spreadsheet would run as a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * One field of a CSV file, quoted where it has to be; a formula is shown instead of run.
 *
 * @param value - Plain text or a number.
 * @returns A field; one that begins like a formula begins with an apostrophe instead.
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example
 * ```ts
 * import { escapeCsv } from "@digestkit/adapter-kit";
 *
 * console.log(escapeCsv("Lorsk, \"old town\"")); // => "Lorsk, ""old town"""
 * console.log(escapeCsv("=HYPERLINK(1)")); // => '=HYPERLINK(1)
 * ```
 */
export function escapeCsv(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = replaceForbidden(formula.test(value) ? `'${value}` : value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
