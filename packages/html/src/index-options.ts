import type { Digest, Publication } from "@digestkit/schema";
import type { HtmlOptions } from "./to-html-options.ts";

/** What a list of issues has in common with a page of one. */
type Shared =
  | "document"
  | "audience"
  | "labels"
  | "theme"
  | "language"
  | "headingLevel"
  | "idPrefix"
  | "stylesheet"
  | "head"
  | "onMessage";

/** Options of `toIndexHtml`. */
export interface IndexOptions extends Pick<HtmlOptions, Shared> {
  /** Title of the list; the publication's name unless said otherwise. */
  title?: string;
  /** The series; the newest issue's unless said otherwise. */
  publication?: Publication;
  /** Address of the page itself, for search engines. */
  url?: string;
  /** Address of an issue; the digest's own `url` unless said otherwise. */
  hrefOf?: (digest: Digest) => string | undefined;
}
