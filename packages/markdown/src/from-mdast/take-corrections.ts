import { isCorrectionSeverity, type Correction, type FlowContent } from "@digestkit/schema";
import type { Block } from "../structure/block.ts";
import { correctionId, correctionQuote, type CorrectionQuote } from "../structure/correction-quote.ts";
import { flowField } from "../structure/flow-field.ts";
import { readText } from "./field-readers.ts";
import type { Finishing } from "./finishing.ts";
import { report } from "./reading.ts";

/**
 * Takes the corrections out of blocks.
 *
 * @param blocks - Blocks of an entry or abstract; not changed.
 * @param target - Id of what a correction here corrects, unless it says otherwise.
 * @param finishing - State; gets the corrections.
 * @returns The other blocks' nodes.
 */
export function takeCorrections(blocks: readonly Block[], target: string, finishing: Finishing): FlowContent[] {
  const kept: FlowContent[] = [];
  for (const block of blocks) {
    if (!block.node) continue;
    const quote = correctionQuote(block, finishing.reading.starts);
    if (quote?.date !== undefined) {
      if ("id" in quote.fields && correctionId(quote) === undefined) reportId(block, finishing);
      finishing.corrections.push(correctionOf(quote, quote.date, block, target, finishing));
      continue;
    }
    if (quote) reportMissingDate(block, finishing);
    kept.push(block.node);
  }
  return kept;
}

function correctionOf(
  quote: CorrectionQuote,
  date: string,
  { node }: Block,
  target: string,
  { ids }: Finishing,
): Correction {
  const { fields } = quote;
  const { text, content } = flowField(quote.content);
  const before = readText(fields["before"]);
  const after = readText(fields["after"]);
  const severity = readText(fields["severity"]);
  return {
    id: ids.ofCorrection(correctionId(quote), date),
    target: readText(fields["target"]) ?? target,
    datePublished: date,
    text,
    ...(content ? { content } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    severity: isCorrectionSeverity(severity) ? severity : quote.severity,
    ...(node?.position ? { position: node.position } : {}),
  };
}

/** The comment is the first block of the quotation. */
function reportId({ node }: Block, { reading }: Finishing): void {
  report(
    reading,
    {
      ruleId: "directive",
      severity: "warning",
      reason:
        "Unexpected `id` in a digestkit comment, expected an id without spaces: correct it; one was made of the date",
    },
    node?.type === "blockquote" ? (node.children[0]?.position ?? node.position) : undefined,
  );
}

function reportMissingDate({ node }: Block, { reading }: Finishing): void {
  report(
    reading,
    {
      ruleId: "correction-date",
      severity: "warning",
      reason:
        "Unexpected correction without a date, expected `[!CORRECTION] 2023-10-05`: add the day it was published; it was read as a quotation",
    },
    node?.position,
  );
}
