import { textOf, type Entry, type Quotation, type TextRange } from "@digestkit/schema";
import { newProgress, redactBlock, redactFlow, redactPhrasing } from "./redact-content.ts";
import { redactFields } from "./redact-fields.ts";
import type { Redactor } from "./redactor.ts";
import { mapRange } from "./rewrite.ts";

/**
 * An entry without names; its ranges count in the new text.
 *
 * @param entry - Entry; not changed.
 * @param redactor - What to look for.
 * @returns A new entry.
 */
export function redactEntry(entry: Entry, redactor: Redactor): Entry {
  const { headline, headlineContent, body, quotations, mentions, ...others } = entry;
  const marked = mentions.filter(({ ref }) => redactor.withheld.has(ref)).map(({ range }) => range);
  const progress = newProgress(marked);
  // In the order of `textOf`: the headline as content, or else as text; then the body.
  const content = headlineContent && redactPhrasing(headlineContent, redactor, progress);
  const plain =
    headline === undefined
      ? undefined
      : headlineContent
        ? redactor.text(headline)
        : redactBlock(headline, redactor, progress);
  const blocks = redactFlow(body, redactor, progress);

  const edits = { ranges: progress.ranges, placeholder: redactor.placeholder };
  const to = (range: TextRange): TextRange => mapRange(range, edits);
  const redacted: Entry = {
    ...(redactFields(others, redactor) as typeof others),
    ...(plain !== undefined && { headline: plain }),
    ...(content && { headlineContent: content }),
    body: blocks,
    quotations: [],
    mentions: mentions.map(({ ref, range }) => ({ ref: redactor.id(ref), range: to(range) })),
  };
  const text = textOf(redacted);
  redacted.quotations = quotations.map((quotation) => redactQuotation(quotation, text, to, redactor));
  return redacted;
}

function redactQuotation(
  quotation: Quotation,
  text: string,
  to: (range: TextRange) => TextRange,
  redactor: Redactor,
): Quotation {
  const { speaker, cue } = quotation;
  const range = to(quotation.range);
  const redacted = {
    ...(redactFields(quotation, redactor) as Quotation),
    range,
    text: text.slice(range.start, range.end),
  };
  if (speaker?.range) redacted.speaker = { ...(redacted.speaker as typeof speaker), range: to(speaker.range) };
  if (cue?.range) {
    const place = to(cue.range);
    redacted.cue = { text: text.slice(place.start, place.end), range: place };
  }
  return redacted;
}
