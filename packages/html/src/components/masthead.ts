import {
  creditsOf,
  element,
  html,
  mastheadFacts,
  mastheadOf,
  type Credit,
  type Html,
  type HtmlValue,
  type MastheadName,
} from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { factWords } from "../fact-words.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { spans } from "../spans.ts";
import { titleWords } from "../title-words.ts";
import { text } from "./text.ts";

/** The head of an issue: its series above the title, number and dates below, then who made it. */
export function masthead(digest: Digest, context: Context): Html {
  const { series } = mastheadOf(digest);
  const facts = mastheadFacts(digest);
  const place = digest.positions?.["publication.url"];
  const linkTo = ({ name, url }: MastheadName): HtmlValue =>
    linked(text({ value: name }, context), url, place, context);
  const credits = creditsOf(digest, context.labels);
  const content = [
    line("series", series.map(linkTo)),
    element(`h${context.headingLevel}`, {}, titleWords(digest, context)),
    "\n",
    line(
      "issue",
      facts.map((fact) => factWords(fact, context)),
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

/** `Editors: Rosa Emming, Ana Orr` */
function creditLine({ label: role, names }: Credit, context: Context): HtmlValue {
  const { labelled, separator } = context.labels;
  const value = names.map((name, index) => [index > 0 && separator, html`<bdi>${name}</bdi>`]);
  return label(labelled, context, { label: role, value });
}
