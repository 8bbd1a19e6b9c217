import { textOf, type Heading } from "@digestkit/schema";
import { nodesOf, type Block } from "../structure/block.ts";
import type { Guess } from "../structure/style-choice.ts";
import { report, type Reading } from "./reading.ts";
import { spanOf } from "./span.ts";

/**
 * Says that the style of a section was guessed from a mixture, and how to set it.
 *
 * @param reading - State of the reading; gets the message.
 * @param heading - Heading of the section, if it has one.
 * @param guess - What was guessed.
 * @param blocks - Blocks of the section.
 */
export function reportGuess(
  reading: Reading,
  heading: Block | undefined,
  { style, confidence }: Guess,
  blocks: readonly Block[],
): void {
  const title = heading ? textOf((heading.node as Heading).children) : "";
  const name = title === "" ? "a section without title" : `section \`${title}\``;
  report(
    reading,
    {
      ruleId: "guessed-structure",
      severity: "info",
      reason: `Unexpected mixture of shapes in ${name}, expected one entry style: read as \`${style}\`, add \`<!-- digestkit section, entryStyle: ${style} -->\` below its heading to make it explicit`,
      actual: style,
      note: `${Math.round(confidence * 100)} % of the blocks fit.`,
    },
    heading?.node?.position ??
      spanOf(
        nodesOf(blocks)
          .slice(0, 1)
          .map(({ position }) => position),
      ),
  );
}
