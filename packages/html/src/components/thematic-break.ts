import { html, type Html } from "@digestkit/adapter-kit";

/** A thematic break inside an entry. */
export function thematicBreak(): Html {
  return html`<hr>\n`;
}
