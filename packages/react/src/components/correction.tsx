import { paragraphs } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Day } from "../day.tsx";
import { Label } from "../label.tsx";
import { NamedValues } from "../named-values.tsx";
import { Flow } from "../nodes.tsx";

/** A correction: what kind and when, what it says, and the words before and after. */
export function Correction({ value, context }: PartProps<"correction">): ReactNode {
  const { text, content, severity } = value;
  return (
    <div className={`correction correction-${severity}`} role="note" id={context.plan.anchors.get(value)}>
      <p className="kicker">
        <CorrectionTitle value={value} context={context} />
      </p>
      <Flow content={content ?? paragraphs(text)} context={context} />
      <Change value={value} context={context} />
    </div>
  );
}

/** `Correction of October 5, 2023` */
export function CorrectionTitle({ value, context }: PartProps<"correction">): ReactNode {
  const date = <Day iso={value.datePublished} context={context} />;
  return <Label text={context.labels.correctionOf[value.severity]} context={context} values={{ date }} />;
}

/** The words before and after. */
function Change({ value: { before, after }, context }: PartProps<"correction">): ReactNode {
  if (before === undefined && after === undefined) return undefined;
  const { labels } = context;
  return (
    <dl className="facts">
      {before !== undefined && (
        <NamedValues name={<Label text={labels.correctedFrom} context={context} />} values={[<del>{before}</del>]} />
      )}
      {after !== undefined && (
        <NamedValues name={<Label text={labels.correctedTo} context={context} />} values={[<ins>{after}</ins>]} />
      )}
    </dl>
  );
}
