import type { Message } from "@digestkit/schema";
import { hash } from "./hash.ts";

/** So much of the text on either side tells two like findings apart. */
const contextLength = 24;

/** What stands in other paragraphs may change. */
const blankLine = /\r?\n[ \t]*\r?\n/u;

/**
 * What a finding is recognised by in a later version of its file: rule, text and the text around it, never line numbers.
 *
 * @param message - Message with or without a place.
 * @param source - Source the message is about.
 * @returns `rule-id:` and a hash.
 */
export function fingerprint(message: Message, source: string): string {
  const { ruleId, place, reason } = message;
  if (!place) return `${ruleId}:${hash(normalise(reason))}`;
  const start = place.start.offset;
  const end = place.end.offset;
  const before =
    source
      .slice(Math.max(0, start - contextLength), start)
      .split(blankLine)
      .at(-1) ?? "";
  const after = source.slice(end, end + contextLength).split(blankLine)[0] ?? "";
  const parts = [before.trimStart(), source.slice(start, end), after.trimEnd()];
  return `${ruleId}:${hash(parts.map(normalise).join("\u0000"))}`;
}

/** Re-wrapping a paragraph or changing line endings makes no new finding. */
function normalise(text: string): string {
  return text.replace(/\s+/gu, " ");
}
