import { html, type Html, type HtmlValue } from "@digestkit/adapter-kit";

/** Values in a line; the style sheet puts dots between them. */
export function spans(values: readonly HtmlValue[]): Html[] {
  return values.map((value) => html`<span>${value}</span>`);
}
