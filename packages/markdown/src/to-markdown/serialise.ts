import type { FlowContent } from "@digestkit/schema";
import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown, type Options } from "mdast-util-to-markdown";
import { collectDefinitions } from "../content/definitions.ts";
import { joinInItem } from "./join-in-item.ts";
import { handlers } from "./handlers.ts";
import { tidyFlow } from "./tidy.ts";
import { unsafe } from "./unsafe.ts";
import { writeBlockquote } from "./write-blockquote.ts";

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

const withAlerts: Options = {
  ...options,
  extensions: [...(options.extensions ?? []), { handlers: { blockquote: writeBlockquote } }],
};

/**
 * Content as Markdown that any CommonMark and GFM parser reads as the same tree.
 *
 * @param content - Blocks in the strict subset of this format.
 * @returns Markdown; empty for no content, else ending with a line feed.
 */
export function serialise(content: readonly FlowContent[]): string {
  if (content.length === 0) return "";
  // `comment` and the inline elements are ours; `handlers` has their writers.
  const root = { type: "root", children: tidyFlow(content) } as unknown as Root;
  return toMarkdown(root, definesAlert(content) ? options : withAlerts);
}

/** With `[!note]: /a` in the document, `[!NOTE]` would be a link. */
function definesAlert(content: readonly FlowContent[]): boolean {
  return [...collectDefinitions(content).keys()].some((label) => label.startsWith("!"));
}
