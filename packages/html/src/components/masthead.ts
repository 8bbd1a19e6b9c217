import {
  creditsOf,
  element,
  html,
  mastheadFacts,
  mastheadOf,
  type Credit,
  type Html,
  type HtmlValue,
  type MastheadFact,
  type MastheadName,
} from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { spans } from "../spans.ts";
import { date } from "./date.ts";
import { text } from "./text.ts";

/** The head of an issue: its series above the title, number and dates below, then who made it. */
export function masthead(digest: Digest, context: Context): Html {
  const { title, date: day, series } = mastheadOf(digest);
  const facts = mastheadFacts(digest);
  const place = digest.positions?.["publication.url"];
  const linkTo = ({ name, url }: MastheadName): HtmlValue =>
    linked(text({ value: name }, context), url, place, context);
  const credits = creditsOf(digest, context.labels);
  const heading = title === undefined ? untitled(day, context) : text({ value: title }, context);
  const content = [
    line("series", series.map(linkTo)),
    element(`h${context.headingLevel}`, {}, heading),
    "\n",
    line(
      "issue",
      facts.map((fact) => factOf(fact, context)),
    ),
    line(
      "credits",
      credits.map((credit) => creditLine(credit, context)),
    ),
  ];
  return html`<header class="masthead">\n${content}</header>\n`;
}

/** A line of values; none where there are none. */
function line(name: string, values: readonly HtmlValue[]): HtmlValue {
  return values.length > 0 && html`<p class="${name}">${spans(values)}</p>\n`;
}

function untitled(day: string | undefined, context: Context): HtmlValue {
  return day === undefined ? label(context.labels.untitled, context) : date(day, context);
}

/** `Issue 40`, `Published March 14, 2024`; the date of the issue alone. */
function factOf(fact: MastheadFact, context: Context): HtmlValue {
  const { labels } = context;
  const day = (iso: string): HtmlValue => date(iso, context);
  if (fact.type === "date") return day(fact.date);
  if ("number" in fact) return label(labels[fact.type], context, { number: fact.number });
  if ("start" in fact) return label(labels.coverage, context, { start: day(fact.start), end: day(fact.end) });
  return label(labels[fact.type], context, { date: day(fact.date) });
}

/** `Editor: Rosa Emming` */
function creditLine({ label: role, name }: Credit, context: Context): HtmlValue {
  return label(context.labels.labelled, context, { label: role, value: html`<bdi>${name}</bdi>` });
}
