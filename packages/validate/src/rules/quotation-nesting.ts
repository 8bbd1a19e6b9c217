import type { MarkPair } from "@digestkit/quotations";
import type { TextBlock } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { SpotEdit } from "../rule-api/finding.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";

/** Marks for a quotation inside one with these marks. */
const innerMarks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  "“”": ["‘", "’"],
  '""': ["'", "'"],
  "‘’": ["“", "”"],
  "„“": ["‚", "‘"],
  "„”": ["‚", "’"],
  "«»": ["„", "“"],
  "»«": ["›", "‹"],
  "「」": ["『", "』"],
};

/** A quotation inside a quotation has other marks than the one around it. */
export const quotationNesting: Rule = defineRule({
  id: "quotation-nesting",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports a quotation inside a quotation that has the same marks as the one around it.",
    why: "The first inner mark looks like the end of the outer quotation: readers, and programs that look for speakers, take what follows for the editor’s words.",
    fix: "Give the inner quotation the other marks: ‘ ’ inside “ ”. `--fix` does, when both marks of the outer quotation are there.",
    example: {
      incorrect: "The mayor said: “They call it a “plan” and hope.”\n",
      correct: "The mayor said: “They call it a ‘plan’ and hope.”\n",
    },
    falseAlarms: "When a mark is missing, what stands inside what is a guess; then the change is only suggested.",
  },
  check(context) {
    for (const block of context.blocks) {
      const { pairs } = context.marks(block);
      for (const pair of pairs) {
        const outer = pair.parent === undefined ? undefined : pairs[pair.parent];
        if (outer ? outer.style === pair.style : isInPullQuote(context, block, pair)) {
          reportNested(context, block, pair, { certain: !outer?.recovered });
        }
      }
    }
  },
});

/** The outer marks of a pull quote are not part of its text. */
function isInPullQuote({ digest }: RuleContext, block: TextBlock, { style }: MarkPair): boolean {
  const marks = block.kind === "pullQuote" ? digest.pullQuote?.marks : undefined;
  return (
    marks !== undefined && (marks.open === style.charAt(0) || (marks.open === "" && marks.close === style.slice(1)))
  );
}

function reportNested(
  { report }: RuleContext,
  block: TextBlock,
  pair: MarkPair,
  { certain }: { certain: boolean },
): void {
  const { open, close, style } = pair;
  if (!open) return;
  const inner = innerMarks[style];
  const edits: SpotEdit[] =
    inner && close
      ? [
          { at: { block, range: open }, text: inner[0] },
          { at: { block, range: close }, text: inner[1] },
        ]
      : [];
  const expected = inner ? `${inner[0]} ${inner[1]}` : "other marks";
  report({
    at: { block, range: { start: open.start, end: close?.end ?? pair.end } },
    reason: `Unexpected ${style.charAt(0)} ${style.slice(1)} inside a quotation with the same marks, expected ${expected}: change the inner marks`,
    ...(inner ? { expected: [inner[0] + block.text.slice(pair.start, pair.end) + inner[1]] } : {}),
    ...(edits.length > 0 && certain ? { fix: { edits, safety: "safe" } } : {}),
    ...(edits.length > 0 && !certain ? { suggestions: [{ reason: `Write ${expected}`, edits }] } : {}),
  });
}
