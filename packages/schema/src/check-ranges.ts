import type { Digest } from "./digest.ts";
import { integrityMessage } from "./integrity-message.ts";
import type { Message } from "./message.ts";
import type { TextRange } from "./position.ts";
import type { Path } from "./scan-json.ts";
import { textOf } from "./text-of.ts";
import { visit } from "./visit.ts";

/** Whether ranges lie in the text they count in, and quotations and cues say what stands there. */
export function checkRanges(digest: Digest): Message[] {
  const messages: Message[] = [];
  visit(digest, {
    entry(entry, { path }) {
      if (entry.quotations.length + entry.mentions.length === 0) return;
      const text = textOf(entry);
      const check = (range: TextRange | undefined, at: Path, written?: string): void => {
        const message = range && rangeFault(text, range, [...path, ...at], written);
        if (message) messages.push(message);
      };
      entry.quotations.forEach(({ range, text: words, speaker, cue }, index) => {
        const own = ["quotations", index];
        check(range, own, words);
        check(speaker?.range, [...own, "speaker"]);
        check(cue?.range, [...own, "cue"], cue?.text);
      });
      entry.mentions.forEach(({ range }, index) => check(range, ["mentions", index]));
    },
  });
  return messages;
}

function rangeFault(text: string, range: TextRange, owner: Path, written: string | undefined): Message | undefined {
  const { start, end } = range;
  if (start > end || end > text.length) {
    return integrityMessage({
      ruleId: "text-range",
      path: [...owner, "range"],
      name: "range",
      actual: `${start}–${end}`,
      expected: `a range inside the ${text.length} characters of the entry's text`,
      remedy: "annotate the digest again",
    });
  }
  if (written === undefined || text.slice(start, end) === written) return undefined;
  const fault = integrityMessage({
    ruleId: "quotation-text",
    path: [...owner, "text"],
    name: "words",
    actual: written,
    expected: "the words that stand in the entry's text at its range",
    remedy: "annotate the digest again",
  });
  return { ...fault, expected: [text.slice(start, end)] };
}
