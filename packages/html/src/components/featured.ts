import { element, entryTitle, html, type Html } from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { placeLink } from "../place-link.ts";
import { text } from "./text.ts";

/** Links to the entries the issue leads with. */
export function featured(entries: Entry[], context: Context): Html {
  const items = entries.map((entry) => {
    const title = text({ value: entryTitle(entry, context.labels) }, context);
    return html`<li>${placeLink(context.plan.anchors.get(entry), title, context)}</li>\n`;
  });
  return html`<section class="featured">
${element(`h${context.headingLevel}`, { class: "kicker" }, label(context.labels.featured, context))}
<ul>
${items}</ul>
</section>
`;
}
