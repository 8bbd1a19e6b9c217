import { fillLabel, formatDate } from "@digestkit/adapter-kit";
import type { Source } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { linked } from "../linked.ts";
import { inLine } from "../render-nodes.ts";

/** A source: `Tidewater [3] (February 28, 2024; archived copy [4]; accessed March 14, 2024)` */
export function source({ name, url, datePublished, archivedAt, accessed, position }: Source, context: Context): string {
  const { labels, language } = context;
  const shown = linked(inLine(name), url, position, context);
  const details = [
    datePublished === undefined ? undefined : formatDate(datePublished, language),
    archivedAt === undefined ? undefined : linked(labels.archivedCopy, archivedAt, position, context),
    accessed === undefined ? undefined : fillLabel(labels.accessed, { date: formatDate(accessed, language) }),
  ].filter((detail) => detail !== undefined);
  return details.length === 0 ? shown : `${shown} (${details.join(labels.outerSeparator)})`;
}
