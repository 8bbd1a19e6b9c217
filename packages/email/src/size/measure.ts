import type { Entry } from "@digestkit/schema";
import { byteLength } from "./byte-length.ts";

/** How much of a mail's HTML is one entry, in bytes of UTF-8. */
export interface EntrySize {
  /** Id of the entry. */
  id: string;
  /** What the entry is called where it is linked to. */
  title: string;
  /** How long it is. */
  bytes: number;
  /** Where it ends, from the start of the HTML. */
  end: number;
}

/** An entry's markup, as it was rendered. */
export interface RenderedEntry {
  /** The entry. */
  entry: Entry;
  /** What it is called. */
  title: string;
  /** Its markup. */
  markup: string;
}

/**
 * Finds each entry in a mail.
 *
 * @param html - The whole mail.
 * @param entries - Entries in reading order.
 * @returns Sizes in the same order. An entry that stands nowhere, because the caller's component has dropped it, has 0 bytes.
 */
export function measure(html: string, entries: readonly RenderedEntry[]): EntrySize[] {
  let from = 0;
  let bytesBefore = 0;
  return entries.map(({ entry: { id }, title, markup }) => {
    const start = markup === "" ? -1 : html.indexOf(markup, from);
    if (start === -1) return { id, title, bytes: 0, end: bytesBefore };
    const bytes = byteLength(markup);
    const end = bytesBefore + byteLength(html, from, start) + bytes;
    from = start + markup.length;
    bytesBefore = end;
    return { id, title, bytes, end };
  });
}
