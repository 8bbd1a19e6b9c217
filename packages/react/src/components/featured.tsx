import { entryTitle } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { HeadingElement } from "../heading-element.tsx";
import { Isolated } from "../isolated.tsx";
import { Label } from "../label.tsx";

/** Links to the entries the issue leads with. */
export function Featured({ value: entries, context }: PartProps<"featured">): ReactNode {
  const { labels, plan, headingLevel } = context;
  // An entry may be named twice.
  const items = entries.map((entry, index) => (
    <li key={index}>
      <a href={`#${plan.anchors.get(entry)}`}>
        <Isolated text={entryTitle(entry, labels)} context={context} />
      </a>
    </li>
  ));
  return (
    <section className="featured">
      <HeadingElement level={headingLevel} className="kicker">
        <Label text={labels.featured} context={context} />
      </HeadingElement>
      <ul>{items}</ul>
    </section>
  );
}
