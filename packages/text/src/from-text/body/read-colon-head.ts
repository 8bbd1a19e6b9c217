import { readDate } from "../dates/read-date.ts";
import { isSourcesLine } from "../lines/is-sources-line.ts";
import { reportsSpeech } from "../lines/saying-words.ts";
import { quotationDepth } from "../quotation-depth.ts";
import type { RunIn } from "./read-run-in.ts";

/** Longest head in front of a colon, in words; least prose behind it, in characters. */
const mostWords = 14;
const leastProse = 40;

/** A longer head that has a verb of saying inside is a headline. */
const mostSpoken = 6;

/**
 * The few words in front of a colon that may be the headline of a paragraph.
 *
 * ```
 * Protests on the weir: Some two hundred people …       ← the head is `Protests on the weir:`
 * Torvan: “We counted every ampoule in the ward.”       ← none: somebody speaks
 * 4 March 2024: Two hydrologists were detained …        ← none: a day
 * ```
 *
 * One such paragraph says little: whether they are headlines is seen only from the others.
 *
 * @param text - Text of a paragraph.
 * @returns Where the head ends; nothing when the paragraph begins otherwise.
 */
export function readColonHead(text: string): RunIn | undefined {
  const match =
    /^([\p{Lu}\p{Lo}\p{N}"“„«](?:[^.!?。:：\n]|(?<=\p{Nd})\.(?= )){2,100})[:：]([ \u00a0]{1,2})(?=[\p{Lu}\p{Lo}\p{N}])/u.exec(
      text,
    );
  const [whole, head, space] = match ?? [];
  if (whole === undefined || head === undefined || space === undefined) return undefined;
  if (text.length - whole.length < leastProse || head.split(/\s+/u).length > mostWords) return undefined;
  if (!/\p{L}/u.test(head) || isSourcesLine(text) || isSpeech(head) || readDate(head)) return undefined;
  if (quotationDepth(head).depth > 0) return undefined;
  return { end: head.length + 1, from: whole.length, isSetApart: false, isName: true };
}

/** `Torvan said`, and not `Gauge laws threaten to spur decoupling from the coast, says business group` */
function isSpeech(head: string): boolean {
  const words = head.split(/\s+/u);
  return reportsSpeech(words.length > mostSpoken ? (words.at(-1) as string) : head);
}
