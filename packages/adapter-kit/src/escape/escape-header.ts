import { replaceForbidden } from "./replace-forbidden.ts";

/**
 * Text for one header field of a mail or an HTTP message: on one line, so that it cannot begin another field.
 *
 * @param text - Plain text.
 * @returns Text without line breaks; runs of white space are one space. Encoding (RFC 2047) is the mailer's.
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2
 * @example
 * ```ts
 * import { escapeHeader } from "@digestkit/adapter-kit";
 *
 * console.log(escapeHeader("Monitor\r\nBcc: all@example.org")); // => Monitor Bcc: all@example.org
 * ```
 */
export function escapeHeader(text: string): string {
  // U+0085 and U+000C end a line for some software; replaceForbidden would leave a mark where a space reads better.
  return replaceForbidden(text.replace(/[\s\u0085]+/gu, " ")).trim();
}
