import { lineStarts, type TextBlock } from "@digestkit/schema";
import { bindsWords } from "../document/binds-words.ts";
import { defineRule } from "../rule-api/define-rule.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";
import { mergeRanges, overlapsRanges } from "../document/text-ranges.ts";

const blank = /[\u00A0\u202F]/u;

/** No-break spaces only where a line must not break. */
export const noBreakSpace: Rule = defineRule({
  id: "no-break-space",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports no-break spaces that hold nothing together: at the end of a line, and between ordinary words.",
    why: "Text pasted from web pages and word processors is full of them. Nobody sees them, but lines break in odd places and searching for the phrase fails.",
    fix: "Replace it with a space, or delete it at the end of a line. `--fix` does.",
    example: { incorrect: "The court&nbsp;adjourned.\n", correct: "The court adjourned.\n" },
    falseAlarms:
      "Left alone beside numbers, dashes and symbols, after initials and abbreviations such as `Dr.`, around French punctuation, and after the one-letter words of Slavic languages. A no-break space beside another space is a matter of `no-double-space`.",
  },
  check(context) {
    for (const block of context.blocks) checkBlock(context, block);
    if (context.source !== undefined && blank.test(context.source)) checkLineEnds(context, context.source);
  },
});

function checkBlock({ prose, language, report }: RuleContext, block: TextBlock): void {
  const text = prose(block);
  for (const { index: start } of text.matchAll(/(?<![\s])[\u00A0\u202F](?=\S)/gu)) {
    if (start === 0 || bindsWords(text, start, start + 1, language)) continue;
    const at = { block, range: { start, end: start + 1 } };
    report({
      at,
      reason: "Unexpected no-break space between words, expected a space: replace it",
      expected: [" "],
      fix: { edits: [{ at, text: " " }], safety: "safe" },
    });
  }
}

/** Readers drop blank space at the end of a line, so these are looked up in the source. */
function checkLineEnds({ digest, nodes, report }: RuleContext, source: string): void {
  const code = mergeRanges(
    nodes()
      .ofType("code")
      .flatMap(({ node }) =>
        node.position ? [{ start: node.position.start.offset, end: node.position.end.offset }] : [],
      ),
  );
  const starts = digest.lineStarts ?? lineStarts(source);
  for (const [index, lineStart] of starts.entries()) {
    const range = lastNoBreakSpaces(source, lineStart, starts[index + 1] ?? source.length);
    if (!range || overlapsRanges(code, range)) continue;
    const at = { source: range };
    report({
      at,
      reason: "Unexpected no-break space at the end of the line, expected nothing: delete it",
      actual: source.slice(range.start, range.end),
      fix: { edits: [{ at, text: "" }], safety: "safe" },
    });
  }
}

/** Blank space at the end of a line up to its last no-break space: what follows may be the two spaces of a hard break. */
function lastNoBreakSpaces(source: string, from: number, to: number): { start: number; end: number } | undefined {
  let end = to;
  while (end > from && !blank.test(source.charAt(end - 1))) {
    if (!/\s/u.test(source.charAt(end - 1))) return undefined;
    end--;
  }
  let start = end;
  while (start > from && /[ \t\u00A0\u202F]/u.test(source.charAt(start - 1))) start--;
  return start < end ? { start, end } : undefined;
}
