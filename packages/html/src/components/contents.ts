import { html, ownId, type Html } from "@digestkit/adapter-kit";
import type { Section } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { text } from "./text.ts";

/** Table of contents: links to the sections. */
export function contents(sections: Section[], context: Context): Html {
  const id = ownId(context, "contents");
  return html`<nav class="contents" aria-labelledby="${id}">
<p class="kicker" id="${id}">${label(context.labels.contents, context)}</p>
<ol>
${sections.map((section) => html`<li><a href="#${context.plan.anchors.get(section)}">${text({ value: section.title }, context)}</a></li>\n`)}</ol>
</nav>
`;
}
