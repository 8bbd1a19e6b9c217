import type { Cause, Fix, Message, Position, Severity, Suggestion, TextRange } from "@digestkit/schema";
import type { Finding, SpotCause, SpotFix, SpotSuggestion } from "../rule-api/finding.ts";
import { isSpeechSafe, quotedSuggestionReason } from "../fixes/guard-fix.ts";
import { placeOf } from "./place-of.ts";
import type { LintedDocument } from "../rule-api/rule-context.ts";
import { toEdits } from "../fixes/to-edits.ts";

/** What the runner knows about the rule a finding comes from. */
export interface MessageOrigin {
  ruleId: string;
  severity: Severity;
  url: string | undefined;
}

/** Longer texts are not repeated as `actual`: the place says it. */
const longestActual = 60;

/**
 * A finding as a message: with its place in the source, and with its fix where it may have one.
 *
 * @param document - The document the finding is about.
 * @param origin - Rule, severity and address.
 * @param finding - What the rule reports; not changed.
 * @param quoted - Gives the ranges of the source that hold somebody's words.
 * @returns Message; fields without a value are absent.
 */
export function toMessage(
  document: LintedDocument,
  { ruleId, severity, url }: MessageOrigin,
  finding: Finding,
  quoted: () => TextRange[],
): Message {
  const message: Message = { ruleId, severity, reason: finding.reason };
  const place = placeOf(document, finding.at);
  if (place) message.place = place;
  if (document.file !== undefined) message.file = document.file;
  const actual = finding.actual ?? textAt(document, finding, place);
  if (actual !== undefined) message.actual = actual;
  if (finding.expected) message.expected = finding.expected;
  if (finding.note !== undefined) message.note = finding.note;
  if (url !== undefined) message.url = url;
  if (finding.cause) message.cause = finding.cause.map((cause) => toCause(document, cause));
  const fix = finding.fix && toFix(document, finding.fix);
  const suggestions = (finding.suggestions ?? []).flatMap((suggestion) => toSuggestion(document, suggestion));
  if (fix && isSpeechSafe(fix, quoted(), document.source)) message.fix = fix;
  else if (fix) suggestions.push({ reason: quotedSuggestionReason(fix.edits, document.source), edits: fix.edits });
  if (suggestions.length > 0) message.suggestions = suggestions;
  return message;
}

/** The source of a place, or the text itself where it came from no source. */
function textAt({ source }: LintedDocument, { at }: Finding, place: Position | undefined): string | undefined {
  if (!("block" in at) || at.range.end === at.range.start || at.range.end - at.range.start > longestActual)
    return undefined;
  const isSourced = place && source !== undefined;
  return isSourced
    ? source.slice(place.start.offset, place.end.offset)
    : at.block.text.slice(at.range.start, at.range.end);
}

function toCause(document: LintedDocument, { reason, at }: SpotCause): Cause {
  const place = at && placeOf(document, at);
  return place ? { reason, place } : { reason };
}

function toFix(document: LintedDocument, { edits, safety }: SpotFix): Fix | undefined {
  const mapped = toEdits(document, edits);
  return mapped && { edits: mapped, safety };
}

function toSuggestion(document: LintedDocument, { reason, edits }: SpotSuggestion): Suggestion[] {
  const mapped = toEdits(document, edits);
  return mapped ? [{ reason, edits: mapped }] : [];
}
