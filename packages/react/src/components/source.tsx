import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Day } from "../day.tsx";
import { Label } from "../label.tsx";
import { Linked } from "../linked.tsx";

/** A source: its name with its address, when it was published, where a copy is, when it was looked at. */
export function Source({ value, context }: PartProps<"source">): ReactNode {
  const { name, url, datePublished, archivedAt, accessed, position } = value;
  const { labels } = context;
  return (
    <>
      <Linked url={url} place={position} context={context}>
        <bdi>{name}</bdi>
      </Linked>
      {datePublished !== undefined && (
        <Detail>
          <Day iso={datePublished} context={context} />
        </Detail>
      )}
      {archivedAt !== undefined && (
        <Detail>
          <Linked url={archivedAt} place={position} context={context}>
            <Label text={labels.archivedCopy} context={context} />
          </Linked>
        </Detail>
      )}
      {accessed !== undefined && (
        <Detail>
          <Label text={labels.accessed} context={context} values={{ date: <Day iso={accessed} context={context} /> }} />
        </Detail>
      )}
    </>
  );
}

function Detail({ children }: { children: ReactNode }): ReactNode {
  return <span className="detail">{children}</span>;
}
