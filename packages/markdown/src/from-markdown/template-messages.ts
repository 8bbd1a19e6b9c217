import type { Message, Position } from "@digestkit/schema";
import type { Template } from "./find-templates.ts";

const names: Record<Template["kind"], string> = {
  tag: "template tag",
  module: "import or export line",
  component: "component tag",
};

/**
 * Says which parts of a source were left out because they speak to a site generator: one message for each kind, with all places.
 *
 * @param templates - What was found.
 * @param place - Position in the source of a range of the view.
 * @returns Messages.
 */
export function templateMessages(templates: readonly Template[], place: (range: Template) => Position): Message[] {
  return (Object.keys(names) as Template["kind"][]).flatMap((kind): Message[] => {
    const [first, ...others] = templates.filter((template) => template.kind === kind);
    if (!first) return [];
    const times = others.length === 0 ? "" : `, the first of ${others.length + 1}`;
    return [
      {
        ruleId: "template",
        severity: "info",
        reason: `Unexpected ${names[kind]}${times}, expected plain Markdown: it was left out, render the template before reading`,
        place: place(first),
        ...(others.length === 0
          ? {}
          : { cause: others.map((template) => ({ reason: `Another ${names[kind]}`, place: place(template) })) }),
      },
    ];
  });
}
