import { attributes, html, languageName, sourcesToPrint, type HtmlValue } from "@digestkit/adapter-kit";
import { label, type Component, type Context } from "@digestkit/html";
import type { Entry } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { isolated } from "./isolated.ts";
import { linked } from "./linked.ts";

/** Sources, keywords and translation of an entry: a line of each. */
export function facts(look: Look): Component<Entry> {
  return (entry, context) => {
    const { labels, parts } = context;
    const sources = sourcesToPrint(entry).map((source) => parts.source(source, context));
    const keywords = entry.keywords.map((keyword) => isolated(keyword, context));
    const lines: [name: string, values: readonly HtmlValue[], separator: string][] = [
      [sources.length === 1 ? labels.source : labels.sources, sources, labels.outerSeparator],
      [labels.keywords, keywords, labels.separator],
      ...translationOf(entry, context, look),
    ];
    return html`${lines.map(([name, values, separator]) => line(name, values, separator, context, look))}`;
  };
}

/** `Sources: The Courier; Tidewater`; nothing without values. */
function line(name: string, values: readonly HtmlValue[], separator: string, context: Context, look: Look): HtmlValue {
  if (values.length === 0) return undefined;
  const value = values.map((shown, index) => [index > 0 && separator, shown]);
  const words = label(context.labels.labelled, context, {
    label: html`<strong>${name}</strong>`,
    value: html`${value}`,
  });
  return html`<p${attributes({ ...look[context.direction].meta })}>${words}</p>\n`;
}

function translationOf(
  { translation, positions }: Entry,
  context: Context,
  look: Look,
): [name: string, values: readonly HtmlValue[], separator: string][] {
  if (!translation) return [];
  const { labels } = context;
  const { inLanguage, url, translator } = translation;
  const language = isolated(languageName(inLanguage, context.labelLanguage ?? context.language), context);
  const address = { url, place: positions?.["translation.url"], hreflang: inLanguage };
  const original = linked(language, address, look[context.direction].quietLink, context);
  const by = translator === undefined ? [] : [isolated(translator, context)];
  return [
    [labels.originalLanguage, [original], ""],
    [labels.roles.translator, by, ""],
  ];
}
