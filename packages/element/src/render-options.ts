import type { HtmlOptions } from "@digestkit/html";

/** How an issue is rendered: the options of `toHtml` that have a meaning inside the element. */
export interface RenderOptions extends Pick<
  HtmlOptions,
  "components" | "labels" | "language" | "onMessage" | "onUnknown" | "permalinks" | "sources" | "theme"
> {
  /** Level of the title, 1 to 5; 2 unless said otherwise, because the page around has a title of its own. */
  headingLevel?: 1 | 2 | 3 | 4 | 5;
}
