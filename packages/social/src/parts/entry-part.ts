import { languageName, sourcesToPrint } from "@digestkit/adapter-kit";
import { sourcesInBody, type Entry, type Source } from "@digestkit/schema";
import { blocksOfEntry } from "../text/entry-blocks.ts";
import { spanOf } from "../text/span.ts";
import type { Context } from "./context.ts";
import { joined, labelled, linked } from "./labelled.ts";
import { lineUnit } from "./line-unit.ts";
import type { Part } from "./part.ts";
import { textUnits } from "./text-units.ts";
import type { Unit } from "./unit.ts";

/**
 * An entry: the title of its section where it is the first, its text, its sources and what else is known of it.
 *
 * @param entry - Entry.
 * @param lead - Units that stand before it in its post.
 * @param context - The document around.
 * @returns The part.
 */
export function entryPart(entry: Entry, lead: readonly Unit[], context: Context): Part {
  const { insertions, finish, value } = context;
  const text = textUnits(blocksOfEntry(entry, insertions), entry.quotations, finish);
  const title =
    entry.headline === undefined && entry.headlineContent === undefined
      ? []
      : text.splice(0, headlineUnits(entry, text));
  const dateline = entry.dateline === undefined ? [] : [lineUnit([...value(entry.dateline), spanOf(" — ")])];
  const [first, ...rest] = text;
  const body = first && dateline.length > 0 ? [{ ...first, before: "" }, ...rest] : text;
  const url = context.entryUrl(entry);
  return {
    units: [
      ...[...lead, ...title, ...dateline].map((unit) => ({ ...unit, isHead: true })),
      ...body,
      ...sourceUnits(entry, context),
      ...translationUnits(entry, context),
      ...keywordUnits(entry, context),
    ],
    entryId: entry.id,
    ...(url !== undefined && { url }),
  };
}

/** How many units the headline has: those of strong words at the start. */
function headlineUnits({ body }: Entry, units: readonly Unit[]): number {
  if (body.length === 0) return units.length;
  const end = units.findIndex((unit, index) => index > 0 && unit.before === "\n\n");
  return end === -1 ? units.length : end;
}

function sourceUnits(entry: Entry, context: Context): Unit[] {
  const { labels } = context;
  const sources = context.rules.links === "words" ? sourcesToPrint(entry) : withLinksOfBody(entry);
  if (sources.length === 0) return [];
  const label = sources.length === 1 ? labels.source : labels.sources;
  const lines = sources.map(({ name, url }) => {
    const address = url === undefined ? undefined : context.webUrl(url);
    // A link whose words are its address is not written twice.
    const isAddress = context.rules.links === "written" && address !== undefined && /^https?:\S+$/iu.test(name);
    return isAddress ? linked([], address, context) : linked(context.value(name), address, context);
  });
  if (context.rules.links === "words") return [lineUnit(labelled(label, joined(lines, labels.separator), context))];
  // An address has to end a line: what follows it could be taken for part of it.
  return lines.map((line, index) =>
    lineUnit(index === 0 ? labelled(label, line, context) : line, index === 0 ? "\n\n" : "\n"),
  );
}

/** Where links cannot be words, those of the text stand among the sources. */
function withLinksOfBody({ sources, body }: Entry): Source[] {
  const known = new Set(sources.map(({ url }) => url));
  return [...sources, ...sourcesInBody(body).filter(({ url }) => !known.has(url))];
}

function translationUnits({ translation }: Entry, context: Context): Unit[] {
  if (!translation) return [];
  const { labels, language } = context;
  const { inLanguage, url, translator } = translation;
  const original = linked(
    context.value(languageName(inLanguage, language)),
    url === undefined ? undefined : context.webUrl(url),
    context,
  );
  return [
    lineUnit(labelled(labels.originalLanguage, original, context)),
    ...(translator === undefined
      ? []
      : [lineUnit(labelled(labels.roles.translator, context.value(translator), context), "\n")]),
  ];
}

function keywordUnits({ keywords }: Entry, context: Context): Unit[] {
  if (keywords.length === 0) return [];
  const words = joined(keywords.map(context.value), context.labels.separator);
  return [lineUnit(labelled(context.labels.keywords, words, context))];
}
