import { attributes, html, type Html } from "@digestkit/adapter-kit";
import type { Component } from "@digestkit/html";
import type { Code, InlineCode } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";

/** A short piece of code, which reads from left to right in any language. */
export function inlineCode(look: Look): Component<InlineCode> {
  return ({ value }, { direction }) =>
    html`<code${attributes({ dir: "ltr", ...look[direction].inlineCode })}>${value}</code>`;
}

/**
 * A block of code. Its lines end with `br` and keep their indent with no-break spaces: `pre` would not wrap on a phone, and Outlook
 * for Windows does not know `white-space`.
 */
export function code(look: Look): Component<Code> {
  return ({ value }, { direction }) => {
    const lines = value.split(/\r\n?|\n/u).map((line, index) => html`${index > 0 && html`<br>\n`}${indented(line)}`);
    return html`<div${attributes({ dir: "ltr", ...look[direction].code })}><code>${lines}</code></div>\n`;
  };
}

/** Two spaces become a no-break space and a space; so does a tab. */
function indented(line: string): Html {
  return html`${line.replaceAll("\t", "  ").replace(/^ | (?= )/gu, "\u00A0")}`;
}
