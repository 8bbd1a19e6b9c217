import type { Comment, FlowContent } from "@digestkit/schema";
import { parseDirective, type Directive } from "../directive/directive.ts";
import { report, type Reading } from "../from-mdast/reading.ts";
import type { Block } from "./block.ts";

/** What builders said about blocks of their trees. */
export type Hints = ReadonlyMap<FlowContent, Pick<Block, "entry" | "literal">>;

/**
 * Joins directives with the blocks they speak of, and takes them out of the content.
 *
 * @param nodes - Blocks of one container; not changed.
 * @param reading - State of the reading; gets a message for a directive that cannot be used.
 * @param hints - What the builder of the tree said about its blocks.
 * @returns Blocks in order.
 */
export function toBlocks(nodes: readonly FlowContent[], reading: Reading, hints?: Hints): Block[] {
  const blocks: Block[] = [];
  /** What was said about the block that comes next. */
  let ahead: Pick<Block, "entry" | "literal" | "said"> = {};
  for (const node of nodes) {
    const directive = node.type === "comment" ? parseDirective(node) : undefined;
    if (directive === undefined) {
      blocks.push({ node, ...ahead, ...hints?.get(node) });
      ahead = {};
    } else if (directive === "malformed" || !isUsable(directive, blocks.at(-1), ahead)) {
      reportMalformed(reading, node as Comment);
      blocks.push({ node });
    } else if (directive.kind === "literal") {
      ahead = { ...ahead, literal: true };
    } else if (isAboutHeading(directive, blocks.at(-1), ahead)) {
      const block = blocks.at(-1) as Block;
      block.heading = { kind: directive.kind as "section" | "field", fields: directive.fields };
      block.said = [...(block.said ?? []), directive];
    } else {
      // Two openings in a row: the first entry is empty.
      if (ahead.entry) blocks.push(ahead);
      ahead = { entry: directive.fields, said: [directive] };
      if (directive.fields["empty"] !== true) continue;
      blocks.push(ahead);
      ahead = {};
    }
  }
  if (ahead.entry) blocks.push(ahead);
  return blocks;
}

function isUsable(directive: Directive, last: Block | undefined, ahead: Pick<Block, "entry">): boolean {
  return directive.kind !== "section" || isAboutHeading(directive, last, ahead);
}

/** `## Title` followed by `<!-- digestkit id: title -->`; `<!-- digestkit entry -->` opens an entry even there. */
function isAboutHeading({ kind }: Directive, last: Block | undefined, ahead: Pick<Block, "entry">): boolean {
  return kind !== "entry" && !ahead.entry && last?.node?.type === "heading" && !last.literal && !last.heading;
}

function reportMalformed(reading: Reading, comment: Comment): void {
  report(
    reading,
    {
      ruleId: "directive",
      severity: "warning",
      reason:
        "Unexpected digestkit comment, expected `key: value` pairs after a heading or before an entry: correct or remove it",
      actual: comment.value.trim(),
    },
    comment.position,
  );
}
