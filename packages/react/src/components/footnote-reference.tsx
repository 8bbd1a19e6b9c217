import { fillLabel } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/** A footnote's number; the label as written where there is no such footnote. */
export function FootnoteReference({ value, number, id, href, context }: NodeProps<"footnoteReference">): ReactNode {
  if (number === undefined) return <sup>{`[${value.label ?? value.identifier}]`}</sup>;
  if (href === undefined) return <sup>{number}</sup>;
  const name = fillLabel(context.labels.footnote, { number: String(number) });
  return (
    <sup className="reference">
      <a href={href} id={id} role="doc-noteref" aria-label={name}>
        {number}
      </a>
    </sup>
  );
}
