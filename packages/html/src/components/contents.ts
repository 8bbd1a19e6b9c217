import { html, ownId, type Html } from "@digestkit/adapter-kit";
import type { Section } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { placeLink } from "../place-link.ts";
import { text } from "./text.ts";

/** Table of contents: links to the sections. */
export function contents(sections: Section[], context: Context): Html {
  const id = ownId(context, "contents");
  const links = sections.map((section) =>
    placeLink(context.plan.anchors.get(section), text({ value: section.title }, context), context),
  );
  return html`<nav class="contents" aria-labelledby="${id}">
<p class="kicker" id="${id}">${label(context.labels.contents, context)}</p>
<ol>
${links.map((link) => html`<li>${link}</li>\n`)}</ol>
</nav>
`;
}
