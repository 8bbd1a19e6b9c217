import { digestTitle, fillLabel, formatDate } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { displayWidth } from "../../width/display-width.ts";
import { underline } from "../layout/underline.ts";
import { wrap } from "../layout/wrap.ts";
import { linked } from "../linked.ts";
import { inLine, renderText } from "../render-nodes.ts";

/** The head of an issue: its series above the title, number and dates below, then who made it. */
export function masthead(digest: Digest, context: Context): string[] {
  const { name, publisher } = digest.publication ?? {};
  const title = [digest.title, name, publisher].find(isText);
  const above = [name, publisher].filter(isText).filter((value) => value !== title);
  const still = { ...context, flows: false };
  const line = (values: readonly string[]): string[] => inRows(values, context.width);
  return [
    ...line(seriesOf(above, digest, context)),
    ...underline(inLine(title ?? digestTitle(digest, context.labels)), "=", context.width),
    ...line(factsOf(digest, title !== undefined, context)),
    ...digest.contributors.flatMap((contributor) => renderText(credit(contributor, context), still)),
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

function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}

/** Series and publisher; the first with the address of their page. */
function seriesOf(names: readonly string[], { publication, positions }: Digest, context: Context): string[] {
  return names.map((name, index) =>
    index > 0 ? inLine(name) : linked(inLine(name), publication?.url, positions?.["publication.url"], context),
  );
}

/** Volume, number, date, days covered; when it came out and was changed, where that is another day. */
function factsOf(digest: Digest, hasTitle: boolean, { labels, language }: Context): string[] {
  const { volumeNumber, issueNumber, temporalCoverage, datePublished, dateModified } = digest;
  const date = digest.issueDate ?? datePublished;
  const day = (iso: string | undefined): string | undefined => iso?.slice(0, 10);
  const written = (iso: string): string => formatDate(iso, language);
  const facts: (string | undefined)[] = [
    isText(volumeNumber) ? fillLabel(labels.volume, { number: inLine(volumeNumber) }) : undefined,
    isText(issueNumber) ? fillLabel(labels.issue, { number: inLine(issueNumber) }) : undefined,
    // Without a title the date stands in its place.
    date !== undefined && hasTitle ? written(date) : undefined,
    temporalCoverage &&
      fillLabel(labels.coverage, { start: written(temporalCoverage.start), end: written(temporalCoverage.end) }),
    datePublished !== undefined && day(datePublished) !== day(digest.issueDate ?? datePublished)
      ? fillLabel(labels.published, { date: written(datePublished) })
      : undefined,
    dateModified !== undefined && day(dateModified) !== day(datePublished ?? digest.issueDate)
      ? fillLabel(labels.updated, { date: written(dateModified) })
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** `Editor: Rosa Emming`; a role the labels lack is shown as written. */
function credit({ person, role }: Digest["contributors"][number], { labels, digest }: Context): string {
  const name = digest.people.find(({ id }) => id === person)?.name ?? person;
  const label = Object.hasOwn(labels.roles, role) ? labels.roles[role as keyof typeof labels.roles] : role;
  return fillLabel(labels.labelled, { label: inLine(label), value: inLine(name) });
}
