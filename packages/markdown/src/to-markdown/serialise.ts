import type { FlowContent } from "@digestkit/schema";
import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown, type Options } from "mdast-util-to-markdown";
import { joinInItem } from "./join-in-item.ts";
import { handlers } from "./handlers.ts";
import { tidyFlow } from "./tidy.ts";
import { unsafe } from "./unsafe.ts";

/** One style for every document, so that the same content is the same bytes. */
const options: Options = {
  bullet: "-",
  emphasis: "*",
  strong: "*",
  rule: "*",
  fences: true,
  listItemIndent: "one",
  incrementListMarker: true,
  resourceLink: false,
  join: [joinInItem],
  extensions: [gfmToMarkdown(), { handlers, unsafe }],
};

/**
 * Content as Markdown that any CommonMark and GFM parser reads as the same tree.
 *
 * @param content - Blocks in the strict subset of this format.
 * @returns Markdown; empty for no content, else ending with a line feed.
 */
export function serialise(content: readonly FlowContent[]): string {
  // `comment` and the inline elements are ours; `handlers` has their writers.
  return content.length === 0
    ? ""
    : toMarkdown({ type: "root", children: tidyFlow(content) } as unknown as Root, options);
}
