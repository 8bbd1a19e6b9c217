import { creditsOf, mastheadFacts, mastheadOf, type Credit, type MastheadFact } from "@digestkit/adapter-kit";
import { Fragment, type ReactNode } from "react";
import type { Context, PartProps } from "../context.ts";
import { Day } from "../day.tsx";
import { HeadingElement } from "../heading-element.tsx";
import { Isolated } from "../isolated.tsx";
import { Label } from "../label.tsx";
import { Linked } from "../linked.tsx";
import { Spans } from "../spans.tsx";

/** The head of an issue: its series above the title, number and dates below, then who made it. */
export function Masthead({ value: digest, context }: PartProps<"masthead">): ReactNode {
  const { title, date, series } = mastheadOf(digest);
  const facts = mastheadFacts(digest);
  const place = digest.positions?.["publication.url"];
  const names = series.map(({ name, url }) => (
    <Linked url={url} place={place} context={context}>
      <Isolated text={name} context={context} />
    </Linked>
  ));
  const credits = creditsOf(digest, context.labels);
  return (
    <header className="masthead">
      <Line name="series" items={names} />
      <HeadingElement level={context.headingLevel}>
        {title === undefined ? untitled(date, context) : <Isolated text={title} context={context} />}
      </HeadingElement>
      <Line name="issue" items={facts.map((fact) => factOf(fact, context))} />
      <Line name="credits" items={credits.map((credit) => creditLine(credit, context))} />
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

function untitled(date: string | undefined, context: Context): ReactNode {
  if (date !== undefined) return <Day iso={date} context={context} />;
  return <Label text={context.labels.untitled} context={context} />;
}

/** `Issue 40`, `Published March 14, 2024`; the date of the issue alone. */
function factOf(fact: MastheadFact, context: Context): ReactNode {
  const day = (iso: string): ReactNode => <Day iso={iso} context={context} />;
  if (fact.type === "date") return day(fact.date);
  return <Label text={context.labels[fact.type]} context={context} values={valuesOf(fact, day)} />;
}

function valuesOf(
  fact: Exclude<MastheadFact, { type: "date" }>,
  day: (iso: string) => ReactNode,
): Readonly<Record<string, ReactNode>> {
  if ("number" in fact) return { number: fact.number };
  if ("start" in fact) return { start: day(fact.start), end: day(fact.end) };
  return { date: day(fact.date) };
}

/** `Editors: Rosa Emming, Ana Orr` */
function creditLine({ label, names }: Credit, context: Context): ReactNode {
  const { labelled, separator } = context.labels;
  // Names have no identity but their place.
  const value = names.map((name, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      <bdi>{name}</bdi>
    </Fragment>
  ));
  return <Label text={labelled} context={context} values={{ label, value }} />;
}
