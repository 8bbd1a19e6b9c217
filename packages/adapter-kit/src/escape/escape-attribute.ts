import { replaceForbidden } from "./replace-forbidden.ts";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r\n": "\n",
  "\r": "\n",
};

/**
 * Escapes plain text for HTML, in an attribute's value between single or double quotes. The `html` template does it by itself.
 *
 * @param text - Plain text.
 * @returns Markup that reads as the text; line endings are `\n`, forbidden characters U+FFFD.
 * @example
 * ```ts
 * import { escapeAttribute } from "@digestkit/adapter-kit";
 *
 * console.log(escapeAttribute("\"><script>")); // => &quot;&gt;&lt;script&gt;
 * ```
 */
export function escapeAttribute(text: string): string {
  const clean = replaceForbidden(text);
  return /[&<>"'\r]/.test(clean) ? clean.replace(/[&<>"']|\r\n?/g, (found) => references[found] ?? "") : clean;
}
