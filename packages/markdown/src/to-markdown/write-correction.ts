import type { Blockquote, Correction, CorrectionSeverity } from "@digestkit/schema";
import { correctionQuote } from "../structure/correction-quote.ts";
import { flowField } from "../structure/flow-field.ts";
import { same } from "./same.ts";
import { paragraph, paragraphsOf } from "./texts.ts";
import { writeDirective } from "./write-directive.ts";
import { joinTexts } from "../source/join-texts.ts";

const words: Record<CorrectionSeverity, string> = {
  correction: "CORRECTION",
  typo: "TYPO",
  clarification: "CLARIFICATION",
  retraction: "RETRACTION",
};

/**
 * A correction as a block quotation.
 *
 * @param correction - Correction without positions.
 * @param set - What has to be said besides its text: its id, its target.
 * @returns Block that reads as that correction.
 */
export function writeCorrection(correction: Correction, set: { id?: string; target?: string }): Blockquote {
  const { severity, datePublished, before, after } = correction;
  const head = { type: "text" as const, value: `[!${words[severity]}] ${datePublished}` };
  const content = correction.content ?? paragraphsOf(correction.text);
  const fields = { ...set, before, after };
  const directive = Object.values(fields).some((value) => value !== undefined) ? [writeDirective("field", fields)] : [];
  const [first, ...rest] = content;
  if (first?.type === "paragraph") {
    const children = joinTexts([{ ...head, value: `${head.value}\n` }, ...first.children]);
    const together: Blockquote = { type: "blockquote", children: [...directive, paragraph(children), ...rest] };
    if (same(textOfQuote(together), textOfCorrection(correction))) return together;
  }
  return { type: "blockquote", children: [...directive, paragraph([head]), ...content] };
}

function textOfQuote(node: Blockquote): unknown {
  const read = correctionQuote({ node }, undefined);
  return read && flowField(read.content);
}

function textOfCorrection({ text, content }: Correction): unknown {
  return { text, ...(content ? { content } : {}) };
}
