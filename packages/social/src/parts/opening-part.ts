import { creditsOf, digestTitle, fillLabel, formatDate } from "@digestkit/adapter-kit";
import type { PullQuote } from "@digestkit/schema";
import { flowBlocks } from "../text/entry-blocks.ts";
import { sliceSpans, spanOf, type Span } from "../text/span.ts";
import type { Context } from "./context.ts";
import { joined, labelled, linked } from "./labelled.ts";
import { lineUnit } from "./line-unit.ts";
import type { Part } from "./part.ts";
import { textUnits } from "./text-units.ts";
import type { Unit } from "./unit.ts";

/**
 * The opening of a thread: what issue it is, its pull quote, its summary, who made it, where it can be read.
 *
 * @param context - The document.
 * @returns The part.
 */
export function openingPart(context: Context): Part {
  const { digest, page, insertions, finish } = context;
  const title = finish([spanOf(openingTitle(context))]).map((span) => ({ ...span, isStrong: true }));
  const facts = factsOf(context);
  return {
    units: [
      ...(title.length > 0 ? [lineUnit(title, "")] : []),
      ...(facts.length > 0 ? [lineUnit(joined(facts, " · "), "\n")] : []),
      ...(digest.pullQuote ? pullQuoteUnits(digest.pullQuote, context) : []),
      ...textUnits(flowBlocks(digest.abstract, insertions), [], finish),
      ...creditUnits(context),
      ...(page === undefined ? [] : [readOnUnit(page, context)]),
    ],
    ...(page !== undefined && { url: page }),
  };
}

/** The title an opening begins with; empty for an issue of which there is nothing to say: “Untitled” is no news. */
export function openingTitle({ digest, labels }: Pick<Context, "digest" | "labels">): string {
  return digestTitle(digest, { ...labels, untitled: "" });
}

/**
 * “Read on the web”, with the address.
 *
 * @param url - Safe address.
 * @param context - Knows the service and the words.
 * @returns The unit.
 */
export function readOnUnit(url: string, context: Context): Unit {
  return lineUnit(linked([spanOf(context.labels.readOnline)], url, context));
}

function factsOf({ digest, labels, language, value }: Context): Span[][] {
  const { publication, issueNumber, volumeNumber, issueDate = digest.datePublished } = digest;
  const names = [publication?.name, publication?.publisher].filter((name) => name !== undefined && name.trim() !== "");
  const title = digestTitle(digest, labels);
  const facts = [
    ...names,
    volumeNumber === undefined ? undefined : fillLabel(labels.volume, { number: volumeNumber }),
    issueNumber === undefined ? undefined : fillLabel(labels.issue, { number: issueNumber }),
    issueDate === undefined ? undefined : formatDate(issueDate, language),
  ];
  // A title made of them has said them.
  return facts.flatMap((fact) => (fact === undefined || title.includes(fact) ? [] : [value(fact)]));
}

/** `“Words.” — Nils Varga, interview`: one unit. */
function pullQuoteUnits({ text, content, marks, attribution }: PullQuote, context: Context): Unit[] {
  const { open = "“", close = "”" } = marks ?? {};
  const blocks = content ? flowBlocks(content, context.insertions) : [];
  const words = content
    ? blocks.flatMap(({ spans, before }, index) => [
        ...(index > 0 ? [spanOf(before)] : []),
        ...context.finish(sliceSpans(spans)),
      ])
    : context.finish([spanOf(text)]);
  const { name, medium, url } = attribution ?? {};
  const by = [name, medium].filter((part) => part !== undefined).map(context.value);
  const source = url === undefined ? undefined : context.webUrl(url);
  const credit =
    by.length === 0 ? [] : [spanOf("\n— "), ...linked(joined(by, context.labels.separator), source, context)];
  const spans = [...context.finish([spanOf(open)]), ...words, ...context.finish([spanOf(close)]), ...credit];
  return [{ ...lineUnit(spans), isWhole: true }];
}

function creditUnits(context: Context): Unit[] {
  return creditsOf(context.digest, context.labels).map(({ label, names }, index) =>
    lineUnit(
      labelled(label, joined(names.map(context.value), context.labels.separator), context),
      index === 0 ? "\n\n" : "\n",
    ),
  );
}
