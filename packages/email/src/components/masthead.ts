import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { date, label, type Component, type Context } from "@digestkit/html";
import type { Contributor, Digest } from "@digestkit/schema";
import type { Look, Style } from "../look/styles.ts";
import { headingAt } from "./heading.ts";
import { isolated } from "./isolated.ts";
import { joined } from "./joined.ts";
import { linked } from "./linked.ts";
import { text } from "./text.ts";

/** The head of an issue: its series above the title, number, dates and its address below, then who made it. */
export function masthead(look: Look): Component<Digest> {
  return (digest, context): Html => {
    const { name, publisher } = digest.publication ?? {};
    const styles = look[context.direction];
    const issueDate = digest.issueDate ?? digest.datePublished;
    const title = [digest.title, name, publisher].find(isText);
    const series = [name, publisher].filter(isText).filter((value) => value !== title);
    const heading = title === undefined ? untitled(issueDate, context) : text({ value: title }, context);
    const facts = factsOf(digest, title === undefined ? undefined : issueDate, context);
    const online = onlineOf(digest, context, look);
    return html`${line(seriesOf(series, digest, context, look), styles.series)}${headingAt(context.headingLevel, heading, styles)}${line(
      online === undefined ? facts : [...facts, online],
      styles.meta,
    )}${line(
      digest.contributors.map((person) => credit(person, context)),
      styles.meta,
    )}`;
  };
}

/** A line of values; none where there are none. */
function line(values: readonly HtmlValue[], style: Style): HtmlValue {
  return values.length > 0 && html`<p${attributes({ ...style })}>${joined(values)}</p>\n`;
}

/** Series and publisher; the first is linked to their page. */
function seriesOf(
  names: readonly string[],
  { publication, positions }: Digest,
  context: Context,
  look: Look,
): HtmlValue[] {
  return names.map((name, index) => {
    const shown = text({ value: name }, context);
    const address = { url: publication?.url, place: positions?.["publication.url"] };
    return index > 0 ? shown : linked(shown, address, look[context.direction].link, context);
  });
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}

function untitled(issueDate: string | undefined, context: Context): HtmlValue {
  return issueDate === undefined ? label(context.labels.untitled, context) : date(issueDate, context);
}

/** The issue on the web, for those whose mail program does not show it well. */
function onlineOf({ url, positions }: Digest, context: Context, look: Look): HtmlValue {
  if (url === undefined) return undefined;
  const words = label(context.labels.readOnline, context);
  const shown = linked(words, { url, place: positions?.["url"] }, look[context.direction].quietLink, context);
  return shown === words ? undefined : shown;
}

/** Volume, number, date, days covered; when it came out and was changed, where that is another day. */
function factsOf(digest: Digest, issueDate: string | undefined, context: Context): HtmlValue[] {
  const { volumeNumber, issueNumber, temporalCoverage, datePublished, dateModified } = digest;
  const { labels } = context;
  const day = (iso: string | undefined): string | undefined => iso?.slice(0, 10);
  const facts: HtmlValue[] = [];
  if (isText(volumeNumber)) facts.push(label(labels.volume, context, { number: isolated(volumeNumber, context) }));
  if (isText(issueNumber)) facts.push(label(labels.issue, context, { number: isolated(issueNumber, context) }));
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
  return label(labels.labelled, context, { label: shown, value: isolated(name, context) });
}
