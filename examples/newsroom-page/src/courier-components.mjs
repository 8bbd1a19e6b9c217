import { attributes, html } from "@digestkit/adapter-kit";
import { partComponents, renderChildren } from "@digestkit/html";
import { courierPage } from "./courier-page.mjs";

/**
 * The parts the Courier draws in its own way; everything else stays as `@digestkit/html` draws it.
 *
 * @type {Partial<import("@digestkit/html").Components>}
 */
export const courierComponents = {
  page: courierPage,

  // Words somebody said are underlined, and tell the speaker to those who point at them.
  quotation: (node, context) =>
    html`<span${attributes({ class: "said", title: node.quotation.speaker?.name })}>${renderChildren(node, context)}</span>`,

  // A line after every entry; the entry itself is the default one.
  entry: (entry, context) =>
    html`${partComponents.entry(entry, context)}<p class="reply">Something wrong? Write to us about “${entry.id}”.</p>
`,
};
