import { fillLabel, languageName, sourcesToPrint } from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { indent } from "../layout/indent.ts";
import { linked } from "../linked.ts";
import { narrowed } from "../narrowed.ts";
import { inLine, renderText } from "../render-nodes.ts";

/** Sources, keywords and translation of an entry, a line each. */
export function facts(entry: Entry, context: Context): string[] {
  const { labels, components } = context;
  const inside = narrowed(context, 2);
  const sources = sourcesToPrint(entry).map((source) => components.source(source, context));
  const keywords = entry.keywords.map(inLine).join(labels.separator);
  const named: [string, string][] = [
    [sources.length === 1 ? labels.source : labels.sources, sources.join(labels.outerSeparator)],
    [labels.keywords, keywords],
    ...translationOf(entry, context),
  ];
  return named.flatMap(([label, value]) =>
    value === "" ? [] : indent(renderText(fillLabel(labels.labelled, { label, value }), inside), "", "  "),
  );
}

function translationOf({ translation, positions }: Entry, context: Context): [string, string][] {
  if (!translation) return [];
  const { labels, language } = context;
  const { inLanguage, url, translator } = translation;
  const name = linked(inLine(languageName(inLanguage, language)), url, positions?.["translation.url"], context);
  return [
    [labels.originalLanguage, name],
    ...(translator === undefined ? [] : [[labels.roles.translator, inLine(translator)] as [string, string]]),
  ];
}
