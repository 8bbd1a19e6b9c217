import type { Contributor, Digest } from "@digestkit/schema";
import type { ReactNode } from "react";
import type { Context, PartProps } from "../context.ts";
import { Day } from "../day.tsx";
import { HeadingElement } from "../heading-element.tsx";
import { Isolated } from "../isolated.tsx";
import { Label } from "../label.tsx";
import { Linked } from "../linked.tsx";
import { Spans } from "../spans.tsx";

/** The head of an issue: its series above the title, number and dates below, then who made it. */
export function Masthead({ value: digest, context }: PartProps<"masthead">): ReactNode {
  const { name, publisher } = digest.publication ?? {};
  const issueDate = digest.issueDate ?? digest.datePublished;
  const title = [digest.title, name, publisher].find(isText);
  const series = [name, publisher].filter(isText).filter((text) => text !== title);
  const facts = factsOf(digest, title === undefined ? undefined : issueDate, context);
  const credits = digest.contributors.map((contributor) => creditOf(contributor, context));
  return (
    <header className="masthead">
      <Line name="series" items={seriesOf(series, digest, context)} />
      <HeadingElement level={context.headingLevel}>
        {title === undefined ? untitled(issueDate, context) : <Isolated text={title} context={context} />}
      </HeadingElement>
      <Line name="issue" items={facts} />
      <Line name="credits" items={credits} />
    </header>
  );
}

/** A line of values; none where there are none. */
function Line({ name, items }: { name: string; items: readonly ReactNode[] }): ReactNode {
  if (items.length === 0) return undefined;
  return (
    <p className={name}>
      <Spans items={items} />
    </p>
  );
}

/** Series and publisher; the first is linked to their page. */
function seriesOf(names: readonly string[], { publication, positions }: Digest, context: Context): ReactNode[] {
  return names.map((name, index) => {
    const url = index === 0 ? publication?.url : undefined;
    return (
      <Linked url={url} place={positions?.["publication.url"]} context={context}>
        <Isolated text={name} context={context} />
      </Linked>
    );
  });
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}

function untitled(issueDate: string | undefined, context: Context): ReactNode {
  if (issueDate !== undefined) return <Day iso={issueDate} context={context} />;
  return <Label text={context.labels.untitled} context={context} />;
}

/** Volume, number, date, days covered; when it came out and was changed, where that is another day. */
function factsOf(digest: Digest, issueDate: string | undefined, context: Context): ReactNode[] {
  const { volumeNumber, issueNumber, temporalCoverage, datePublished, dateModified } = digest;
  const { labels } = context;
  const day = (iso: string): ReactNode => <Day iso={iso} context={context} />;
  const label = (text: string, values: Readonly<Record<string, ReactNode>>): ReactNode => (
    <Label text={text} context={context} values={values} />
  );
  const facts: ReactNode[] = [];
  if (isText(volumeNumber)) facts.push(label(labels.volume, { number: volumeNumber }));
  if (isText(issueNumber)) facts.push(label(labels.issue, { number: issueNumber }));
  if (issueDate !== undefined) facts.push(day(issueDate));
  if (temporalCoverage) {
    facts.push(label(labels.coverage, { start: day(temporalCoverage.start), end: day(temporalCoverage.end) }));
  }
  if (datePublished !== undefined && !isSameDay(datePublished, digest.issueDate ?? datePublished)) {
    facts.push(label(labels.published, { date: day(datePublished) }));
  }
  if (dateModified !== undefined && !isSameDay(dateModified, datePublished ?? issueDate)) {
    facts.push(label(labels.updated, { date: day(dateModified) }));
  }
  return facts;
}

function isSameDay(iso: string, other: string | undefined): boolean {
  return iso.slice(0, 10) === other?.slice(0, 10);
}

/** `Editor: Rosa Emming`; a role the labels lack is shown as written. */
function creditOf({ person, role }: Contributor, context: Context): ReactNode {
  const { labels, digest } = context;
  const name = digest.people.find(({ id }) => id === person)?.name ?? person;
  const label = Object.hasOwn(labels.roles, role) ? labels.roles[role as keyof typeof labels.roles] : role;
  return <Label text={labels.labelled} context={context} values={{ label, value: <bdi>{name}</bdi> }} />;
}
