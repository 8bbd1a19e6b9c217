import {
  textOf,
  type Attribution,
  type Blockquote,
  type Position,
  type PullQuote,
  type QuotationMarks,
} from "@digestkit/schema";
import { attributionLine } from "../structure/attribution-line.ts";
import { flowField } from "../structure/flow-field.ts";
import { outerMarks } from "../structure/quotation-marks.ts";
import { quoteFields } from "../structure/quote-fields.ts";
import { trimOuter } from "../structure/trim-outer.ts";
import { readTexts } from "./field-readers.ts";
import type { Reading } from "./reading.ts";

/**
 * The pull quote that a block quotation holds: its words without the marks around them, and who they are credited to.
 *
 * @param quote - Block quotation; not changed.
 * @param reading - State of the reading.
 * @returns Pull quote, not yet compared with the text.
 */
export function readPullQuote(quote: Blockquote, reading: Reading): PullQuote {
  const { fields, content } = quoteFields(quote);
  const set = "attribution" in fields ? readAttribution(fields["attribution"]) : undefined;
  const line = "attribution" in fields ? undefined : attributionLine(content, reading.starts);
  const words = line?.content ?? content;
  // Marks that a directive names do not stand in the text.
  const found = "marks" in fields ? undefined : outerMarks(textOf(words).trim());
  const marks = "marks" in fields ? readMarks(fields["marks"]) : found;
  const field = flowField(found ? trimOuter(words, found, reading.starts) : words);
  const attribution = set ?? line?.attribution;
  const positions: Record<string, Position> = {
    ...(field.position ? { text: field.position } : {}),
    ...line?.positions,
  };
  return {
    text: field.text,
    ...(field.content ? { content: field.content } : {}),
    ...(marks ? { marks } : {}),
    ...(attribution ? { attribution } : {}),
    fidelity: "unchecked",
    ...(quote.position ? { position: quote.position } : {}),
    ...(Object.keys(positions).length > 0 ? { positions } : {}),
  };
}

/**
 * Who a pull quote is credited to, from front matter or a directive.
 *
 * @param value - A name, or a mapping.
 * @returns Attribution, or nothing.
 */
export function readAttribution(value: unknown): Attribution | undefined {
  return typeof value === "string" ? { name: value } : readTexts(value, ["name"], ["ref", "medium", "url"]);
}

/**
 * The marks around a pull quote, from front matter or a directive.
 *
 * @param value - A mapping with `open` and `close`.
 * @returns Marks, or nothing.
 */
export function readMarks(value: unknown): QuotationMarks | undefined {
  return readTexts(value, ["open", "close"], []);
}
