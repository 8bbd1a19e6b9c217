import type { FoundQuotation } from "../src/index.ts";

/**
 * One quotation as one line, everything but its confidence in it. Fails on any range that is not the range of its text.
 *
 * @param text - The whole text.
 * @param quotation - Quotation found in it.
 * @returns `type · “text” · speaker [as named here] · cue · medium · evidence · flags`.
 */
export function describeQuotation(text: string, quotation: FoundQuotation): string {
  const { type, range, speaker, cue, medium, evidence, recovered, within } = quotation;
  if (text.slice(range.start, range.end) !== quotation.text) throw new Error("The range is not that of the text");
  if (cue?.range && text.slice(cue.range.start, cue.range.end) !== cue.text)
    throw new Error("The range is not that of the cue");
  const named = speaker?.range ? ` [${text.slice(speaker.range.start, speaker.range.end)}]` : "";
  const parts = [
    type,
    `“${quotation.text}”`,
    speaker ? `${speaker.name}${named}` : "",
    cue ? `cue ${cue.text}` : "",
    medium ? `medium ${medium}` : "",
    evidence === "term" ? "" : evidence,
    recovered ? "recovered" : "",
    within === undefined ? "" : `within ${within}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
