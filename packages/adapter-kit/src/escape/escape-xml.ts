import { replaceForbidden } from "./replace-forbidden.ts";

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };

/**
 * Escapes plain text for XML, between tags. `toXml` does it by itself.
 *
 * @param text - Plain text.
 * @returns Markup that reads as the text; forbidden characters are U+FFFD. `>` is escaped too, as `]]>` must not stand in text.
 * @see https://www.w3.org/TR/xml/#syntax
 * @example
 * ```ts
 * import { escapeXml } from "@digestkit/adapter-kit";
 *
 * console.log(escapeXml("<b> & ]]>")); // => &lt;b&gt; &amp; ]]&gt;
 * ```
 */
export function escapeXml(text: string): string {
  return replaceForbidden(text).replace(/[&<>\r]/g, (found) => references[found] ?? "");
}
