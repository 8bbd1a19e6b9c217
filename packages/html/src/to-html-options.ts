import type { Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";
import type { Component, Components } from "./context.ts";
import type { Permalinks } from "./permalinks.ts";
import type { Theme } from "./theme.ts";

/** Options of `toHtml`. */
export interface HtmlOptions {
  /** A whole HTML document, or one `article` to put into a page of your own; a `page` unless said otherwise. */
  document?: "page" | "fragment";
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Components to use instead of the default ones. */
  components?: Partial<Components>;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** Colours, fonts and measure of a page. */
  theme?: Theme;
  /** BCP 47 tag for a digest that does not name its language; `en` unless said otherwise. */
  language?: string;
  /** Level of the title, 1 to 5; 1 unless said otherwise. A fragment in a page with a title of its own takes 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** What every `id` begins with, for several fragments in one page. */
  idPrefix?: string;
  /** The style sheet of a page: in the page, at an address, or none; `inline` unless said otherwise. */
  stylesheet?: "inline" | "none" | { href: string };
  /** What has a visible link to its own address; `all` unless said otherwise. */
  permalinks?: Permalinks;
  /** Where the sources of entries stand: with their `entry`, or as numbered `notes` at the end; with the `entry` unless said otherwise. */
  sources?: "entry" | "notes";
  /** Takes what could not be shown as it is: refused addresses, unknown nodes, refused values of the theme. */
  onMessage?: (message: Message) => void;
  /** Shows a node that has no component; by default what is in it is shown, and it is reported. */
  onUnknown?: Component<{ type: string }>;
}
