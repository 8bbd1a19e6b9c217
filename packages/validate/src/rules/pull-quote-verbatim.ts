import { checkVerbatim, type VerbatimCheck } from "@digestkit/quotations";
import { allEntries, textOf, type Digest, type Entry, type Quotation, type TextRange } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { Finding } from "../rule-api/finding.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";
import { formatDiff } from "../report/format-diff.ts";

/** The pull quote says what was said. */
export const pullQuoteVerbatim: Rule = defineRule({
  id: "pull-quote-verbatim",
  scope: "both",
  severity: "error",
  docs: {
    summary:
      "Reports a pull quote whose words differ from the quotation it was pulled from, or that stands nowhere in the digest.",
    why: "Quotation marks promise somebody’s exact words. A pull quote is shortened late and in a hurry, and it is what everybody reads.",
    fix: "Copy the words from the entry. Mark what is left out with an ellipsis: `…` or `[…]`. The note shows what differs, word by word: `[-said-]` `{+printed+}`.",
    example: {
      incorrect:
        "> “We will soon rebuild the old bridge.”\n\n## Lorsk\n\nMayor Mira Orel said: “We must rebuild the old bridge.”\n",
      correct:
        "> “We must rebuild the old bridge.”\n\n## Lorsk\n\nMayor Mira Orel said: “We must rebuild the old bridge.”\n",
    },
    falseAlarms:
      "Another form of quotation marks, dashes or spaces is no difference, and neither is what an ellipsis stands for. Very short pull quotes are not looked up. A sentence quoted from elsewhere is reported as not found: suppress the message, and say where it is from.",
  },
  check(context) {
    const { pullQuote } = context.annotated();
    if (pullQuote?.fidelity === "altered") reportAltered(context);
    if (pullQuote?.fidelity === "notFound") reportMissing(context);
  },
});

/** The passage a pull quote was pulled from. */
interface Passage {
  check: VerbatimCheck;
  entry: Entry;
  /** In the text of the entry. */
  range: TextRange;
  quotation?: Quotation;
}

function reportAltered(context: RuleContext): void {
  const passage = findPassage(context.annotated());
  const spot = passage && context.entrySpot(passage.entry.id, passage.range);
  const speaker = passage?.quotation?.speaker?.name;
  const finding: Finding = {
    at: { position: context.digest.pullQuote?.position },
    reason: `Unexpected words in the pull quote, expected ${speaker === undefined ? "those of the entry" : `those of ${speaker} in the entry`}, word for word: copy them, or mark with … what is left out`,
  };
  if (passage && spot) {
    const said = textOf(passage.entry).slice(passage.range.start, passage.range.end);
    finding.expected = [said];
    finding.cause = [{ reason: "It was pulled from here", at: spot }];
    if (passage.check.diff) finding.note = formatDiff(passage.check.diff);
    const position = context.digest.pullQuote?.positions?.["text"];
    if (position)
      finding.suggestions = [{ reason: "Write what the entry has", edits: [{ at: { position }, text: said }] }];
  }
  context.report(finding);
}

function reportMissing({ digest, report }: RuleContext): void {
  report({
    at: { position: digest.pullQuote?.position },
    reason:
      "Unexpected pull quote that stands nowhere in the digest, expected words of a quotation below: quote one of those, or say where it is from",
  });
}

/** In the quotation it is known to be of; otherwise in the entry that fits best. */
function findPassage({ pullQuote, sections }: Digest): Passage | undefined {
  if (!pullQuote) return undefined;
  const entries = allEntries(sections);
  for (const entry of entries) {
    const quotation = entry.quotations.find(({ id }) => id === pullQuote.of);
    if (!quotation) continue;
    const check = checkVerbatim(pullQuote.text, [quotation.text]);
    const { start } = quotation.range;
    const range = check.range ? { start: start + check.range.start, end: start + check.range.end } : quotation.range;
    return { check, entry, range, quotation };
  }
  const check = checkVerbatim(
    pullQuote.text,
    entries.map((entry) => ({ id: entry.id, text: textOf(entry) })),
  );
  const entry = entries.find(({ id }) => id === check.source);
  return entry && check.range ? { check, entry, range: check.range } : undefined;
}
