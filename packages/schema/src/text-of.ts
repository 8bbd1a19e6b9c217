import { blockSeparator, contentBlocks, entryBlocks, textBlocks } from "./text-blocks.ts";
import type { FlowContent } from "./flow-content.ts";
import type { PhrasingContent } from "./phrasing-content.ts";
import type { Digest } from "./digest.ts";
import type { Entry } from "./entry.ts";

/**
 * The plain text of an entry, of a whole digest or of content: what a reader reads, blocks joined by `\n\n`.
 *
 * An entry's text is its headline (if any) and its body; ranges of quotations, speakers, cues and mentions count in it.
 * A hard break is `\n`, an image its alternative text; comments and definitions have no text.
 *
 * @param value - Entry, digest, flow content or phrasing content; not changed.
 * @returns Text in UTF-16 code units, line endings as the reader normalised them (`\n`).
 * @example
 * ```ts
 * import { textOf } from "@digestkit/schema";
 *
 * console.log(textOf([{ type: "paragraph", children: [{ type: "text", value: "One." }] }])); // => One.
 * ```
 */
export function textOf(value: Digest | Entry | FlowContent[] | PhrasingContent[]): string {
  return blocksOf(value)
    .map((block) => block.text)
    .join(blockSeparator);
}

function blocksOf(value: Digest | Entry | FlowContent[] | PhrasingContent[]): { text: string }[] {
  if (!Array.isArray(value)) return "sections" in value ? textBlocks(value) : entryBlocks(value);
  return value.some(isFlow)
    ? contentBlocks(value as FlowContent[], { kind: "body" })
    : contentBlocks([{ type: "paragraph", children: value as PhrasingContent[] }], { kind: "body" });
}

const flowTypes = new Set<string>([
  "paragraph",
  "heading",
  "blockquote",
  "list",
  "code",
  "thematicBreak",
  "table",
  "footnoteDefinition",
  "definition",
] satisfies FlowContent["type"][]);

function isFlow(node: FlowContent | PhrasingContent): boolean {
  return flowTypes.has(node.type);
}
