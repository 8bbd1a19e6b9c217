import { reportsSpeech } from "../lines/saying-words.ts";
import { outerQuote } from "./outer-quote.ts";

/** Longest description of who is quoted, in words. */
const mostWords = 8;

/**
 * Where the words in front of a quotation end that say whose it is, when a paragraph is nothing else.
 *
 * ```
 * The long-serving MP: “Do not ask me about sheets…”
 *                    ^
 * Torvan said: “We won.”                                ← reported speech, as in any entry
 * Torvan: “We won,” and left.                           ← more than the quotation
 * ```
 *
 * @param text - Text of a paragraph.
 * @returns Offset of the colon; nothing when the paragraph is something else.
 */
export function quotationLead(text: string): number | undefined {
  const lead = /^\p{Lu}[^.!?:：“”„«»"\n]{1,80}(?=[:：]\s)/u.exec(text)?.[0];
  if (lead === undefined || lead.split(/\s+/u).length > mostWords || reportsSpeech(lead)) return undefined;
  const quote = outerQuote(text.slice(lead.length + 1).trim());
  return quote && quote.open !== "" && quote.close !== "" ? lead.length : undefined;
}
