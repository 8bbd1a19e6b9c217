import type { Edit, Fix, TextRange } from "@digestkit/schema";
import { overlapsRanges } from "../document/text-ranges.ts";
import { keepsWording } from "./wording.ts";

/**
 * Whether a fix leaves alone what other people said: in a quotation it may change spaces, quotation marks and apostrophes,
 * never a word or the punctuation between words.
 *
 * @param fix - Fix in source offsets.
 * @param quoted - Where the source holds somebody's words.
 * @param source - The source; without it no edit inside a quotation passes.
 * @returns `true` when it may stay a fix; otherwise it is a suggestion at most.
 */
export function isSpeechSafe(fix: Fix, quoted: readonly TextRange[], source: string | undefined): boolean {
  return fix.edits.every((edit) => {
    if (!overlapsRanges(quoted, edit.range)) return true;
    return source !== undefined && keepsWording(source, edit);
  });
}

/**
 * What a fix that became a suggestion offers.
 *
 * @param edits - Its edits.
 * @param source - The source.
 * @returns Reason for the suggestion.
 */
export function quotedSuggestionReason(edits: readonly Edit[], source: string | undefined): string {
  const [first] = edits;
  const before = first && source?.slice(first.range.start, first.range.end);
  const change = before === undefined || before === "" ? "" : ` from “${before}” to “${first?.text ?? ""}”`;
  return `Change the quoted words${change}: only when the source of the quotation has them so`;
}
