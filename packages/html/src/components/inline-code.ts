import { html, type Html } from "@digestkit/adapter-kit";
import type { InlineCode } from "@digestkit/schema";

/** A short piece of code, which reads from left to right in any language. */
export function inlineCode({ value }: InlineCode): Html {
  return html`<code dir="ltr">${value}</code>`;
}
