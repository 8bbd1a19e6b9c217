import { sourcesInBody, type Entry, type Position } from "@digestkit/schema";
import type { EntryDraft } from "../structure/drafts.ts";
import { fieldOfPhrasing } from "../structure/field-of-phrasing.ts";
import { takeSourcesLine } from "../structure/sources-line.ts";
import { entryFields } from "./entry-fields.ts";
import type { Finishing } from "./finishing.ts";
import { spanOf } from "./span.ts";
import { takeCorrections } from "./take-corrections.ts";

/**
 * An entry of the document from its draft.
 *
 * @param draft - Entry as its section marks it off.
 * @param finishing - State; gets corrections.
 * @returns The entry, with sources from its `Sources:` line or else from its links.
 */
export function finishEntry(draft: EntryDraft, finishing: Finishing): Entry {
  const { reading, ids } = finishing;
  const id = ids.of(draft);
  const fields = entryFields(draft, reading);
  const line = fields.sources ? undefined : takeSourcesLine(draft.body, reading.starts);
  const body = takeCorrections(line?.body ?? draft.body, id, finishing);
  const headline = draft.headline && fieldOfPhrasing(draft.headline);
  const position = spanOf([draft.position, ...draft.body.map(({ node }) => node?.position)]);
  return {
    id,
    ...(headline ? { headline: headline.text } : {}),
    ...(headline?.content ? { headlineContent: headline.content } : {}),
    body,
    ...(fields.dateline === undefined ? {} : { dateline: fields.dateline }),
    sources: fields.sources ?? line?.sources ?? sourcesInBody(body),
    quotations: [],
    mentions: [],
    keywords: fields.keywords ?? [],
    ...(fields.translation ? { translation: fields.translation } : {}),
    ...(position ? { position } : {}),
    ...positionsOf({ headline: headline?.position, sources: line?.position }),
  };
}

function positionsOf(fields: Record<string, Position | undefined>): { positions?: Record<string, Position> } {
  const known = Object.entries(fields).filter((field): field is [string, Position] => field[1] !== undefined);
  return known.length === 0 ? {} : { positions: Object.fromEntries(known) };
}
