import { attributes, html, type Html } from "@digestkit/adapter-kit";
import type { Code } from "@digestkit/schema";

/** A block of code, which reads from left to right in any language. Its lines wrap, so that no keyboard is needed to read them. */
export function code({ lang, value }: Code): Html {
  // What highlighters look for; no white space, which would make it two classes.
  const name = lang === undefined ? undefined : `language-${lang.replace(/\s+/gu, "-")}`;
  return html`<pre dir="ltr"><code${attributes({ class: name })}>${value}</code></pre>\n`;
}
