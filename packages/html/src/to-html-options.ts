import type { Audience, Html, PageOptions } from "@digestkit/adapter-kit";
import type { Component, Components } from "./context.ts";
import type { Theme } from "./theme.ts";

/** Options of `toHtml`. */
export interface HtmlOptions extends PageOptions {
  /** A whole HTML document, or one `article` to put into a page of your own; a `page` unless said otherwise. */
  document?: "page" | "fragment";
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Components to use instead of the default ones. */
  components?: Partial<Components>;
  /** Colours, fonts and measure of a page. An invalid value is left out, and reported. */
  theme?: Theme;
  /** The style sheet of a page: in the page, at an address, or none; `inline` unless said otherwise. */
  stylesheet?: "inline" | "none" | { href: string };
  /** What to add to the head of a page: markup of the `html` template, such as a link to a feed, or a record for search engines. */
  head?: Html;
  /** Where the sources of entries stand: with their `entry`, or as numbered `notes` at the end; with the `entry` unless said otherwise. */
  sources?: "entry" | "notes";
  /**
   * Makes an address what its link leads to, for an edition that is read away from its page, such as a feed: `#gates` and `/about`
   * are given too. Where it gives nothing there is no link. With it nothing links to itself, whatever `permalinks` says.
   */
  resolveUrl?: (url: string) => string | undefined;
  /** Shows a node that has no component; by default what is in it is shown, and it is reported. */
  onUnknown?: Component<{ type: string }>;
}
