import { html, languageName, sourcesToPrint, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Entry, Source } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { sourceReference } from "./sources.ts";

/** Sources, keywords and translation of an entry: a list of names and values. */
export function facts(entry: Entry, context: Context): Html {
  const { labels } = context;
  const sources = sourcesToPrint(entry);
  const groups = [
    group(sources.length === 1 ? labels.source : labels.sources, valuesOf(sources, context), context),
    group(labels.keywords, keywordsOf(entry, context), context),
    ...translationGroups(entry, context),
  ].filter((found) => found !== undefined);
  return groups.length === 0 ? html`` : html`<dl class="facts">\n${groups}</dl>\n`;
}

/** Each source; or, where they stand at the end, the numbers of all of them as one value. */
function valuesOf(sources: readonly Source[], context: Context): HtmlValue[] {
  const { sourceNotes, labels, parts } = context;
  if (!sourceNotes || sources.length === 0) return sources.map((source) => parts.source(source, context));
  return [sources.map((source, index) => [index > 0 && labels.separator, sourceReference(source, context)])];
}

/** All keywords, as one value. */
function keywordsOf({ keywords }: Entry, { labels }: Context): HtmlValue[] {
  if (keywords.length === 0) return [];
  return [keywords.map((keyword, index) => [index > 0 && labels.separator, html`<bdi>${keyword}</bdi>`])];
}

/** One name with its values; nothing where there are none. */
function group(name: string, values: readonly HtmlValue[], context: Context): Html | undefined {
  if (values.length === 0) return undefined;
  return html`<div><dt>${label(name, context)}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>\n`;
}

function translationGroups({ translation, positions }: Entry, context: Context): (Html | undefined)[] {
  if (!translation) return [];
  const { labels } = context;
  const { inLanguage, url, translator } = translation;
  const name = html`<bdi>${languageName(inLanguage, context.labelLanguage ?? context.language)}</bdi>`;
  return [
    group(labels.originalLanguage, [linked(name, url, positions?.["translation.url"], context, inLanguage)], context),
    translator === undefined ? undefined : group(labels.roles.translator, [html`<bdi>${translator}</bdi>`], context),
  ];
}
