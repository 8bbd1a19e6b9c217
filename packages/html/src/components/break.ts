import { html, type Html } from "@digestkit/adapter-kit";

/** A hard line break. */
export function hardBreak(): Html {
  return html`<br>`;
}
