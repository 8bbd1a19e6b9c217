import { element, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Contributor, Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { spans } from "../spans.ts";
import { date } from "./date.ts";
import { text } from "./text.ts";

/** The head of an issue: its series above the title, number and dates below, then who made it. */
export function masthead(digest: Digest, context: Context): Html {
  const { name, publisher } = digest.publication ?? {};
  const issueDate = digest.issueDate ?? digest.datePublished;
  const title = [digest.title, name, publisher].find(isText);
  const series = [name, publisher].filter(isText).filter((value) => value !== title);
  const heading = title === undefined ? untitled(issueDate, context) : text({ value: title }, context);
  const content = [
    line("series", seriesOf(series, digest, context)),
    element(`h${context.headingLevel}`, {}, heading),
    "\n",
    line("issue", factsOf(digest, title === undefined ? undefined : issueDate, context)),
    line(
      "credits",
      digest.contributors.map((person) => credit(person, context)),
    ),
  ];
  return html`<header class="masthead">\n${content}</header>\n`;
}

/** A line of values; none where there are none. */
function line(name: string, values: readonly HtmlValue[]): HtmlValue {
  return values.length > 0 && html`<p class="${name}">${spans(values)}</p>\n`;
}

/** Series and publisher; the first is linked to their page. */
function seriesOf(names: readonly string[], { publication, positions }: Digest, context: Context): HtmlValue[] {
  return names.map((name, index) => {
    const shown = text({ value: name }, context);
    return index > 0 ? shown : linked(shown, publication?.url, positions?.["publication.url"], context);
  });
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}

function untitled(issueDate: string | undefined, context: Context): HtmlValue {
  return issueDate === undefined ? label(context.labels.untitled, context) : date(issueDate, context);
}

/** Volume, number, date, days covered; when it came out and was changed, where that is another day. */
function factsOf(digest: Digest, issueDate: string | undefined, context: Context): HtmlValue[] {
  const { volumeNumber, issueNumber, temporalCoverage, datePublished, dateModified } = digest;
  const { labels } = context;
  const day = (iso: string | undefined): string | undefined => iso?.slice(0, 10);
  const facts: HtmlValue[] = [];
  if (isText(volumeNumber)) facts.push(label(labels.volume, context, { number: volumeNumber }));
  if (isText(issueNumber)) facts.push(label(labels.issue, context, { number: issueNumber }));
  if (issueDate !== undefined) facts.push(date(issueDate, context));
  if (temporalCoverage) {
    const { start, end } = temporalCoverage;
    facts.push(label(labels.coverage, context, { start: date(start, context), end: date(end, context) }));
  }
  if (datePublished !== undefined && day(datePublished) !== day(digest.issueDate ?? datePublished)) {
    facts.push(label(labels.published, context, { date: date(datePublished, context) }));
  }
  if (dateModified !== undefined && day(dateModified) !== day(datePublished ?? issueDate)) {
    facts.push(label(labels.updated, context, { date: date(dateModified, context) }));
  }
  return facts;
}

/** `Editor: Rosa Emming`; a role the labels lack is shown as written. */
function credit({ person, role }: Contributor, context: Context): HtmlValue {
  const { labels, digest } = context;
  const name = digest.people.find(({ id }) => id === person)?.name ?? person;
  const shown = Object.hasOwn(labels.roles, role) ? labels.roles[role as keyof typeof labels.roles] : role;
  return label(labels.labelled, context, { label: shown, value: html`<bdi>${name}</bdi>` });
}
