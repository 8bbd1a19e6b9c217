import { replaceForbidden } from "./replace-forbidden.ts";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r\n": "\n",
  "\r": "\n",
};

/**
 * Escapes plain text for HTML, between tags. The `html` template does it by itself.
 *
 * @param text - Plain text.
 * @returns Markup that reads as the text; line endings are `\n`, forbidden characters U+FFFD.
 * @example
 * ```ts
 * import { escapeText } from "@digestkit/adapter-kit";
 *
 * console.log(escapeText("<b> & \"c\"")); // => &lt;b&gt; &amp; "c"
 * ```
 */
export function escapeText(text: string): string {
  const clean = replaceForbidden(text);
  return /[&<>\r]/.test(clean) ? clean.replace(/[&<>]|\r\n?/g, (found) => references[found] ?? "") : clean;
}
