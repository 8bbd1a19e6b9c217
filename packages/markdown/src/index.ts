export { fromMarkdown, type FromMarkdownOptions } from "./from-markdown/from-markdown.ts";
export { fromMdast, type ReadResult } from "./from-mdast/from-mdast.ts";
export type {
  BlockHint,
  EntryHint,
  FromMdastOptions,
  HeadingDepth,
  LinkDefinition,
} from "./from-mdast/from-mdast-options.ts";
export type { MdastTree } from "./content/mdast-node.ts";
export { toMarkdown, type MarkdownOptions } from "./to-markdown/to-markdown.ts";
