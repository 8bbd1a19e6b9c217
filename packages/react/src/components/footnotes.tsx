import { below, footnoteId, footnoteReferenceId, ownId, wayBackName, type Footnote } from "@digestkit/adapter-kit";
import { Fragment, type ReactNode } from "react";
import type { PartProps, Props } from "../context.ts";
import { HeadingElement } from "../heading-element.tsx";
import { Label } from "../label.tsx";
import { Flow } from "../nodes.tsx";

/** Footnotes, each with a way back to every reference to it. */
export function Footnotes({ value: footnotes, context }: PartProps<"footnotes">): ReactNode {
  const id = ownId(context, "footnotes");
  return (
    <section className="footnotes" role="doc-endnotes" aria-labelledby={id}>
      <HeadingElement level={context.headingLevel} id={id}>
        <Label text={context.labels.footnotes} context={context} />
      </HeadingElement>
      <ol>
        {footnotes.map((footnote) => (
          <li key={footnote.number} id={footnoteId(context, footnote.number)}>
            <Flow content={footnote.definition.children} context={below(context)} />
            {footnote.references > 0 && <WaysBack value={footnote} context={context} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Back to each reference; U+FE0E asks for the sign as text, not as a picture. */
function WaysBack({ value: { number, references }, context }: Props<Footnote>): ReactNode {
  const ways = Array.from({ length: references }, (_, index) => {
    const name = wayBackName(context.labels, number, index + 1);
    return (
      <Fragment key={index}>
        <a href={`#${footnoteReferenceId(context, number, index + 1)}`} role="doc-backlink" aria-label={name}>
          {"↩\uFE0E"}
        </a>{" "}
      </Fragment>
    );
  });
  return <p className="back">{ways}</p>;
}
