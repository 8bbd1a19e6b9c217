import type { Blockquote, CorrectionSeverity, FlowContent, Paragraph, Text } from "@digestkit/schema";
import { wholeDate } from "../front-matter/dates.ts";
import { readText } from "../from-mdast/field-readers.ts";
import { sliceText } from "../source/slice-text.ts";
import type { Block, Fields } from "./block.ts";
import { quoteFields } from "./quote-fields.ts";

/** A correction as a block quotation states it. */
export interface CorrectionQuote {
  /** ISO 8601 date; nothing when there is none that can be used. */
  date?: string;
  severity: CorrectionSeverity;
  content: FlowContent[];
  /** What a directive inside says. */
  fields: Fields;
}

const severities: Readonly<Record<string, CorrectionSeverity>> = {
  CORRECTION: "correction",
  TYPO: "typo",
  CLARIFICATION: "clarification",
  RETRACTION: "retraction",
};

/** `[!CORRECTION] 2023-10-05` – and what follows on the same line. */
const head = /^\[!(CORRECTION|TYPO|CLARIFICATION|RETRACTION)\](?:[ \t]+(\d{4}-\d\d-\d\d\S*?))?(?:[:,.]?(?=\s)\s*|$)/iu;

/**
 * Reads a block quotation as a correction.
 *
 * ```
 * > [!CORRECTION] 2023-10-05
 * > The minister is Mira Talen, not Mara Talen.
 * ```
 *
 * @param block - Block of an entry, a section's or the document's abstract.
 * @param starts - Line starts of the source.
 * @returns The correction, or nothing when the block is none.
 */
export function correctionQuote(
  { node, literal }: Block,
  starts: readonly number[] | undefined,
): CorrectionQuote | undefined {
  if (literal || node?.type !== "blockquote") return undefined;
  return readCorrection(node, starts);
}

function readCorrection(quote: Blockquote, starts: readonly number[] | undefined): CorrectionQuote | undefined {
  const { fields, content } = quoteFields(quote);
  const [first, ...rest] = content;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  const match = text?.type === "text" ? head.exec(text.value) : null;
  if (!match || text?.type !== "text") return undefined;
  const date = wholeDate(match[2]);
  return {
    ...(date !== undefined && { date }),
    severity: severities[(match[1] as string).toUpperCase()] as CorrectionSeverity,
    content: [...withoutHead(first as Paragraph, text, match[0].length, starts), ...rest],
    fields,
  };
}

function withoutHead(
  paragraph: Paragraph,
  text: Text,
  from: number,
  starts: readonly number[] | undefined,
): Paragraph[] {
  const kept = from < text.value.length ? [sliceText(text, from, text.value.length, starts)] : [];
  // A break after the date only ends the line.
  const others = paragraph.children.slice(kept.length === 0 && paragraph.children[1]?.type === "break" ? 2 : 1);
  const children = [...kept, ...others];
  return children.length > 0 ? [{ ...paragraph, children }] : [];
}

/**
 * The id a correction's directive sets.
 *
 * @param correction - Correction.
 * @returns Id, or nothing.
 */
export function correctionId({ fields }: CorrectionQuote): string | undefined {
  const id = readText(fields["id"]);
  return id !== undefined && /^\S+$/u.test(id) ? id : undefined;
}
