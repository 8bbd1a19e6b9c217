import {
  attributes,
  creditsOf,
  html,
  mastheadFacts,
  mastheadOf,
  type Credit,
  type Html,
  type HtmlValue,
} from "@digestkit/adapter-kit";
import { factWords, label, titleWords, type Component, type Context } from "@digestkit/html";
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
    const { series } = mastheadOf(digest);
    const facts = mastheadFacts(digest).map((fact) => factWords(fact, context));
    const online = onlineOf(digest, context, look);
    const place = digest.positions?.["publication.url"];
    const names = series.map(({ name, url }) =>
      linked(text({ value: name }, context), { url, place }, styles.link, context),
    );
    const credits = creditsOf(digest, context.labels).map((credit) => creditLine(credit, context));
    return html`${line(names, styles.series)}${headingAt(context.headingLevel, titleWords(digest, context), styles)}${line(
      online === undefined ? facts : [...facts, online],
      styles.meta,
    )}${line(credits, styles.meta)}`;
  };
}

/** A line of values; none where there are none. */
function line(values: readonly HtmlValue[], style: Style): HtmlValue {
  return values.length > 0 && html`<p${attributes({ ...style })}>${joined(values)}</p>\n`;
}

/** The issue on the web, for those whose mail program does not show it well. */
function onlineOf({ url, positions }: Digest, context: Context, look: Look): HtmlValue {
  if (url === undefined) return undefined;
  const words = label(context.labels.readOnline, context);
  const shown = linked(words, { url, place: positions?.["url"] }, look[context.direction].quietLink, context);
  return shown === words ? undefined : shown;
}

/** `Editors: Rosa Emming, Ana Orr` */
function creditLine({ label: role, names }: Credit, context: Context): HtmlValue {
  const { labelled, separator } = context.labels;
  const value = names.map((name, index) => [index > 0 && separator, isolated(name, context)]);
  return label(labelled, context, { label: role, value });
}
