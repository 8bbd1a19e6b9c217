import { html, type Html } from "@digestkit/adapter-kit";

/** What a page does not show where it stands: comments and link definitions; footnotes, which come at the end. */
export function nothing(): Html {
  return html``;
}
