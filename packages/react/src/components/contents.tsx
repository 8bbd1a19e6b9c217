import { ownId } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Isolated } from "../isolated.tsx";
import { Label } from "../label.tsx";

/** Table of contents: links to the sections. */
export function Contents({ value: sections, context }: PartProps<"contents">): ReactNode {
  const { labels, plan } = context;
  const id = ownId(context, "contents");
  return (
    <nav className="contents" aria-labelledby={id}>
      <p className="kicker" id={id}>
        <Label text={labels.contents} context={context} />
      </p>
      <ol>
        {sections.map((section) => (
          <li key={plan.anchors.get(section)}>
            <a href={`#${plan.anchors.get(section)}`}>
              <Isolated text={section.title} context={context} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
