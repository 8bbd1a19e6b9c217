import { imprintOf, type ImprintItem } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps, Props } from "../context.ts";
import { Label } from "../label.tsx";
import { Linked } from "../linked.tsx";
import { Spans } from "../spans.tsx";

/** The foot of an issue: licence, corrections policy, what it is a translation of. */
export function Footer({ value: digest, context }: PartProps<"footer">): ReactNode {
  const items = imprintOf(digest).map((item) => <Item value={item} context={context} />);
  if (items.length === 0) return undefined;
  return (
    <footer className="imprint">
      <p>
        <Spans items={items} />
      </p>
    </footer>
  );
}

/** `Licence: CC-BY-4.0`; of the others the label is the link. */
function Item({ value: { label: name, value, url, place }, context }: Props<ImprintItem>): ReactNode {
  const { labels } = context;
  const isNamed = name === "licence";
  const shown = (
    <Linked url={url} place={place} context={context}>
      <bdi>{isNamed ? value : <Label text={labels[name]} context={context} />}</bdi>
    </Linked>
  );
  if (!isNamed) return shown;
  return <Label text={labels.labelled} context={context} values={{ label: labels.licence, value: shown }} />;
}
