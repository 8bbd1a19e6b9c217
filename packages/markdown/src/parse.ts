import type { Root } from "mdast";
import { fromMarkdown, type Extension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/**
 * The Markdown engine: CommonMark 0.31 and GFM (autolinks, footnotes, strikethrough, tables, task lists). This module is the only
 * one that knows which engine it is.
 *
 * @param view - Text with LF line endings, as the text gate gives it, within the parse budget.
 * @returns mdast tree with positions in `view`.
 */
export function parse(view: string): Root {
  return fromMarkdown(view, { extensions: [gfm()], mdastExtensions: gfmFromMarkdown().map(withoutTransforms) });
}

/**
 * The extension finds addresses a second time in finished text, where escapes are no longer seen: `a\@example.org` would become a
 * link without a position. The tokenizer has found all that GFM asks for.
 */
function withoutTransforms({ transforms: _transforms, ...extension }: Extension): Extension {
  return extension;
}
