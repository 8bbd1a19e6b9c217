import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Label } from "../label.tsx";
import { Linked } from "../linked.tsx";
import { Spans } from "../spans.tsx";

/** The foot of an issue: licence, corrections policy, what it is a translation of. */
export function Footer({ value: digest, context }: PartProps<"footer">): ReactNode {
  const { labels } = context;
  const { licence, correctionsPolicy } = digest.publication ?? {};
  const items: ReactNode[] = [];
  const show = (value: string, content: ReactNode, field: string): ReactNode => {
    // A licence may be an SPDX id, an original the id of an issue.
    const isAddress = /^[a-z][a-z\d+.-]*:|\//iu.test(value);
    return (
      <Linked url={isAddress ? value : undefined} place={digest.positions?.[field]} context={context}>
        <bdi>{content}</bdi>
      </Linked>
    );
  };
  if (licence !== undefined) {
    const values = { label: labels.licence, value: show(licence, licence, "publication.licence") };
    items.push(<Label text={labels.labelled} context={context} values={values} />);
  }
  if (correctionsPolicy !== undefined) {
    const name = <Label text={labels.correctionsPolicy} context={context} />;
    items.push(show(correctionsPolicy, name, "publication.correctionsPolicy"));
  }
  if (digest.translationOf !== undefined) {
    items.push(show(digest.translationOf, <Label text={labels.original} context={context} />, "translationOf"));
  }
  if (items.length === 0) return undefined;
  return (
    <footer className="imprint">
      <p>
        <Spans items={items} />
      </p>
    </footer>
  );
}
