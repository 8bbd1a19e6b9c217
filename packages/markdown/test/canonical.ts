import { stripPositions, createDigest, textOf, type FlowContent } from "@digestkit/schema";
import { flowContent } from "../src/content/flow-content.ts";
import { collectDefinitions } from "../src/content/definitions.ts";
import type { MdastNode } from "../src/content/mdast-node.ts";
import { createReading } from "../src/from-mdast/reading.ts";
import { parse } from "../src/parse.ts";
import { serialise } from "../src/to-markdown/serialise.ts";

/** Blocks as a reader gives them back after they were written once. */
export function reread(blocks: readonly FlowContent[]): FlowContent[] {
  const nodes = parse(serialise(blocks)).root.children as MdastNode[];
  const reading = createReading({});
  reading.definitions = collectDefinitions(nodes);
  return stripPositions(createDigest({ id: "a", abstract: flowContent(nodes, reading) })).abstract;
}

/** The words of blocks, without white space: what must never change. */
export function wordsOf(blocks: readonly FlowContent[]): string {
  return textOf([...blocks]).replace(/\s+/gu, "");
}
