import { quotationDepth } from "../quotation-depth.ts";

/** Marks that can stand around a quotation, whichever way they are turned. */
const mark = "[\"“”„‟«»‹›「」『』‘’‚‛'`´]";
const opener = new RegExp(`^(?:''|\`\`|${mark})`, "u");
const closer = new RegExp(`(?:''|${mark})(?:[.,;…]|\\.{3})?$`, "u");
const singles = /^['‘’‚‛`´]/u;

/** The marks around a text, and the words between them. */
export interface OuterQuote {
  open: string;
  close: string;
  /** Where the words start and end in the text. */
  from: number;
  to: number;
  /** From 0 to 1. */
  confidence: number;
}

/**
 * Whether a whole paragraph is one quotation. One of its marks may be missing or turned the wrong way.
 *
 * ```
 * “The only honest answer to the “foreign hand” story is …”      both marks
 * ”We counted every ampoule.”                                    the first is turned
 * “We counted every ampoule.                                     the last is missing
 * We counted every ampoule.”                                     the first is missing
 * “We won,” said Torvan. “They lost.”                            no: reporting words stand between
 * ```
 *
 * @param text - Text of a paragraph.
 * @returns Marks as written, or nothing when the paragraph is something else.
 */
export function outerQuote(text: string): OuterQuote | undefined {
  const open = opener.exec(text)?.[0] ?? "";
  const close = closer.exec(text.slice(open.length))?.[0] ?? "";
  if (open === "" && close === "") return undefined;
  const from = open.length;
  const to = text.length - close.length;
  if (to <= from) return undefined;
  const found = { open, close, from, to };
  // `’Tis`, `the workers’` – a single mark at one end is an apostrophe.
  if (singles.test(open || close)) return open !== "" && close !== "" ? { ...found, confidence: 0.7 } : undefined;
  const inner = text.slice(from, to);
  const { closed } = quotationDepth(inner, 1);
  // The outer quotation ends inside: what follows is somebody else's words.
  if (open !== "" && closed.length > 0) return undefined;
  const { depth } = quotationDepth(inner);
  // `He said “we won.”` – the last mark closes one that opens inside.
  if (open === "") return depth > 0 ? undefined : { ...found, confidence: 0.6 };
  return { ...found, confidence: close === "" ? 0.7 : 1 };
}
