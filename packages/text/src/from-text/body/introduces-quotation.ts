import { isQuotationLabel } from "../lines/is-quotation-label.ts";

/** Marks a quotation begins with, whichever way they are turned. */
const opener = /^["“”„«‟『「]/u;

/**
 * Whether a line leads to the quotation that is the paragraph below it.
 *
 * ```
 * The minister told reporters:        ← does: no heading, and the quotation is no entry of its own
 *
 * “The gauge was never switched off …”
 *
 * Quote of the week:                  ← does not: it names the quotation
 * ```
 *
 * @param before - Text of the line or paragraph above.
 * @param text - Text of the paragraph below.
 * @returns Whether both belong together.
 */
export function introducesQuotation(before: string, text: string): boolean {
  return /[:：]$/u.test(before) && opener.test(text) && !isQuotationLabel(before);
}
