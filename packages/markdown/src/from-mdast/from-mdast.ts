import type { Digest, EntryStyle, Message } from "@digestkit/schema";
import { collectDefinitions } from "../content/definitions.ts";
import { reportUndefinedLabels } from "../content/undefined-labels.ts";
import type { MdastNode, MdastTree } from "../content/mdast-node.ts";
import { toBlocks } from "../structure/to-blocks.ts";
import { readStructure } from "../structure/read-structure.ts";
import { assemble } from "./assemble.ts";
import { convertWithHints } from "./convert-with-hints.ts";
import type { FromMdastOptions } from "./from-mdast-options.ts";
import { createReading } from "./reading.ts";
import { reportGuess } from "./report-guess.ts";

/** What a reader makes of a source. */
export interface ReadResult {
  /** The document; always one, however much was wrong. */
  digest: Digest;
  /** What there is to say about the source, in order of reading. */
  messages: Message[];
}

/**
 * Makes a digest out of a Markdown syntax tree, whichever engine parsed it.
 *
 * The tree is brought into the strict subset of this format (references resolved, raw HTML as nodes or visible text, unknown
 * nodes as their text), then its structure is read: title, pull quote, abstract, sections, and in each section its entries.
 * Nothing that has text is left out. Runs in linear time and never throws on content.
 *
 * @param tree - mdast tree with or without positions; not changed.
 * @param options - What is known besides the tree.
 * @returns The digest and messages.
 * @see https://github.com/syntax-tree/mdast
 * @example
 * ```ts
 * import { fromMdast } from "@digestkit/markdown";
 *
 * const heading = { type: "heading", depth: 2, children: [{ type: "text", value: "Courts" }] };
 * const { digest } = fromMdast({ type: "root", children: [heading] });
 * console.log(digest.sections[0]?.title); // => Courts
 * ```
 */
export function fromMdast(tree: MdastTree, options: FromMdastOptions = {}): ReadResult {
  const reading = createReading(options);
  const nodes = tree.children as readonly MdastNode[];
  reading.definitions = collectDefinitions(nodes, options.definitions);
  const { content, hints } = convertWithHints(nodes, reading);
  const structure = readStructure(toBlocks(content, reading, hints), {
    reading,
    title: options.fields?.title,
    pullQuote: options.fields !== undefined && "pullQuote" in options.fields ? "given" : "find",
    sectionLevel: options.sectionLevel,
    styleFor: (title) => styleFor(options.entryStyle, title),
    unsure: (heading, guess, blocks) => reportGuess(reading, heading, guess, blocks),
  });
  const digest = assemble(structure, reading, options);
  reportUndefinedLabels(reading);
  return { digest, messages: reading.messages };
}

function styleFor(style: FromMdastOptions["entryStyle"], title: string): EntryStyle | undefined {
  if (typeof style === "string") return style;
  return style && Object.hasOwn(style, title) ? style[title] : undefined;
}
