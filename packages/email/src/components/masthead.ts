import {
  attributes,
  creditsOf,
  html,
  mastheadFacts,
  mastheadOf,
  type Credit,
  type Html,
  type HtmlValue,
  type MastheadFact,
} from "@digestkit/adapter-kit";
import { date, label, type Component, type Context } from "@digestkit/html";
import type { Digest } from "@digestkit/schema";
import type { Look, Style } from "../look/styles.ts";
import { headingAt } from "./heading.ts";
import { isolated } from "./isolated.ts";
import { joined } from "./joined.ts";
import { linked } from "./linked.ts";
import { text } from "./text.ts";

/** The head of an issue: its series above the title, number, dates and its address below, then who made it. */
export function masthead(look: Look): Component<Digest> {
  return (digest, context): Html => {
    const styles = look[context.direction];
    const { title, date: day, series } = mastheadOf(digest);
    const heading = title === undefined ? untitled(day, context) : text({ value: title }, context);
    const facts = mastheadFacts(digest).map((fact) => factOf(fact, context));
    const online = onlineOf(digest, context, look);
    const place = digest.positions?.["publication.url"];
    const names = series.map(({ name, url }) =>
      linked(text({ value: name }, context), { url, place }, styles.link, context),
    );
    const credits = creditsOf(digest, context.labels).map((credit) => creditLine(credit, context));
    return html`${line(names, styles.series)}${headingAt(context.headingLevel, heading, styles)}${line(
      online === undefined ? facts : [...facts, online],
      styles.meta,
    )}${line(credits, styles.meta)}`;
  };
}

/** A line of values; none where there are none. */
function line(values: readonly HtmlValue[], style: Style): HtmlValue {
  return values.length > 0 && html`<p${attributes({ ...style })}>${joined(values)}</p>\n`;
}

function untitled(day: string | undefined, context: Context): HtmlValue {
  return day === undefined ? label(context.labels.untitled, context) : date(day, context);
}

/** The issue on the web, for those whose mail program does not show it well. */
function onlineOf({ url, positions }: Digest, context: Context, look: Look): HtmlValue {
  if (url === undefined) return undefined;
  const words = label(context.labels.readOnline, context);
  const shown = linked(words, { url, place: positions?.["url"] }, look[context.direction].quietLink, context);
  return shown === words ? undefined : shown;
}

/** `Issue 40`, `Published March 14, 2024`; the date of the issue alone. */
function factOf(fact: MastheadFact, context: Context): HtmlValue {
  const { labels } = context;
  const day = (iso: string): HtmlValue => date(iso, context);
  if (fact.type === "date") return day(fact.date);
  if ("number" in fact) return label(labels[fact.type], context, { number: isolated(fact.number, context) });
  if ("start" in fact) return label(labels.coverage, context, { start: day(fact.start), end: day(fact.end) });
  return label(labels[fact.type], context, { date: day(fact.date) });
}

/** `Editor: Rosa Emming` */
function creditLine({ label: role, name }: Credit, context: Context): HtmlValue {
  return label(context.labels.labelled, context, { label: role, value: isolated(name, context) });
}
