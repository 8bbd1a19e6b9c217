import {
  creditsOf,
  digestTitle,
  fillLabel,
  formatDate,
  mastheadFacts,
  mastheadOf,
  type Credit,
  type MastheadFact,
} from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { displayWidth } from "../../width/display-width.ts";
import { underline } from "../layout/underline.ts";
import { wrap } from "../layout/wrap.ts";
import { linked } from "../linked.ts";
import { inLine, renderText } from "../render-nodes.ts";

/** The head of an issue: its series above the title, number and dates below, then who made it. */
export function masthead(digest: Digest, context: Context): string[] {
  const { title, series } = mastheadOf(digest);
  const place = digest.positions?.["publication.url"];
  const names = series.map(({ name, url }) => linked(inLine(name), url, place, context));
  const facts = mastheadFacts(digest);
  const credits = creditsOf(digest, context.labels).map((credit) => creditLine(credit, context));
  return [
    ...inRows(names, context.width),
    ...underline(inLine(title ?? digestTitle(digest, context.labels)), "=", context.width),
    ...inRows(
      facts.map((fact) => factOf(fact, context)),
      context.width,
    ),
    ...credits.flatMap((credit) => renderText(credit, { ...context, flows: false })),
  ];
}

/** Values side by side, none of them broken: `Volume 2 · Issue 40 · March 14, 2024` */
function inRows(values: readonly string[], width: number): string[] {
  const rows: string[] = [];
  for (const value of values) {
    const together = `${rows.at(-1)} · ${value}`;
    if (rows.length > 0 && displayWidth(together) <= width) rows[rows.length - 1] = together;
    else rows.push(value);
  }
  return rows.flatMap((row) => wrap(row, width));
}

/** `Issue 40`, `Published March 14, 2024`; the date of the issue alone. */
function factOf(fact: MastheadFact, { labels, language }: Context): string {
  const day = (iso: string): string => formatDate(iso, language);
  if (fact.type === "date") return day(fact.date);
  if ("number" in fact) return fillLabel(labels[fact.type], { number: inLine(fact.number) });
  if ("start" in fact) return fillLabel(labels.coverage, { start: day(fact.start), end: day(fact.end) });
  return fillLabel(labels[fact.type], { date: day(fact.date) });
}

/** `Editors: Rosa Emming, Ana Orr` */
function creditLine({ label, names }: Credit, { labels }: Context): string {
  return fillLabel(labels.labelled, { label: inLine(label), value: names.map(inLine).join(labels.separator) });
}
