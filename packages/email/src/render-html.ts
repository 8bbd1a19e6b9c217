import { entryTitle, markupOf, mergeComponents } from "@digestkit/adapter-kit";
import { createContext, type HtmlOptions } from "@digestkit/html";
import type { Digest, Entry } from "@digestkit/schema";
import { createComponents, type EmailComponents } from "./components/create-components.ts";
import { farewell, type FarewellOptions } from "./farewell.ts";
import { issueRows } from "./issue.ts";
import { lookOf } from "./look/styles.ts";
import { stylesheetOf } from "./look/stylesheet.ts";
import type { Palette } from "./look/theme.ts";
import { pageOf } from "./page.ts";
import { byteLength } from "./size/byte-length.ts";
import { measure, type EntrySize, type RenderedEntry } from "./size/measure.ts";

/** What the HTML of a mail is made with, besides the document. */
export interface Setting extends FarewellOptions, Pick<HtmlOptions, "labels" | "language" | "onMessage" | "onUnknown"> {
  /** Components to use instead of the default ones. */
  components?: Partial<EmailComponents>;
  /** Colours, fonts and width. */
  palette: Palette;
  /** Subject of the mail. */
  subject: string;
  /** What a list of mails shows after it. */
  preheader: string;
}

/** The HTML of a mail, measured. */
export interface RenderedHtml {
  /** A whole document. */
  html: string;
  /** How long it is, in bytes of UTF-8. */
  bytes: number;
  /** How long each entry in it is. */
  entries: EntrySize[];
  /** The same by entry. */
  sizes: ReadonlyMap<Entry, EntrySize>;
}

/**
 * The part `text/html`.
 *
 * @param digest - Document of the mail.
 * @param setting - Looks, words, and what stands around.
 * @returns Markup and its measures.
 */
export function renderHtml(digest: Digest, setting: Setting): RenderedHtml {
  const {
    palette,
    subject,
    preheader,
    components = {},
    imprint: _imprint,
    unsubscribe: _unsubscribe,
    ...options
  } = setting;
  const look = lookOf(palette);
  const own = mergeComponents(createComponents(look, palette), components);
  const found: RenderedEntry[] = [];
  const entry: EmailComponents["entry"] = (value, inside) => {
    const made = own.entry(value, inside);
    found.push({ entry: value, title: entryTitle(value, inside.labels), markup: markupOf(made) });
    return made;
  };
  const context = createContext(digest, { ...options, document: "fragment", components: { ...own, entry } });
  const rows = issueRows(context, look, farewell(setting, context, look));
  const html = markupOf(
    pageOf({ rows, subject, preheader, look, palette, stylesheet: stylesheetOf(palette) }, context),
  );
  const entries = measure(html, found);
  const sizes = new Map(found.map((rendered, index) => [rendered.entry, entries[index] as EntrySize]));
  return { html, bytes: byteLength(html), entries, sizes };
}
