import type { Position, Section } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { SpotSuggestion } from "../rule-api/finding.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";

/** The pull quote says whose words it is. */
export const pullQuoteAttributed: Rule = defineRule({
  id: "pull-quote-attributed",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports a pull quote without a line that says who said it.",
    why: "It is the sentence everybody reads and shares. Without a name it reads as the publisher’s own opinion.",
    fix: "Add a line with a dash and the name below it: `— Mira Orel, mayor of Lorsk`. Where the quotation it was pulled from is found, its speaker is suggested.",
    example: {
      incorrect: "> “We will rebuild the bridge.”\n\n## Lorsk\n\nNothing happened.\n",
      correct: "> “We will rebuild the bridge.”\n>\n> — Mira Orel\n\n## Lorsk\n\nNothing happened.\n",
    },
    falseAlarms: "None known.",
  },
  check(context) {
    const { pullQuote } = context.digest;
    if (!pullQuote || pullQuote.attribution) return;
    const { position } = pullQuote;
    const speaker = speakerOf(context);
    const suggestion = speaker !== undefined && position ? suggest(context, position, speaker) : undefined;
    context.report({
      at: { position },
      reason: `Unexpected pull quote without a speaker, expected ${speaker === undefined ? "a line with a dash and a name" : `“— ${speaker}”`} below it: say whose words these are`,
      ...(speaker === undefined ? {} : { expected: [`— ${speaker}`] }),
      ...(suggestion ? { suggestions: [suggestion] } : {}),
    });
  },
});

/** Who said the quotation the pull quote was pulled from. */
function speakerOf({ annotated }: RuleContext): string | undefined {
  const { pullQuote, sections } = annotated();
  if (pullQuote?.of === undefined) return undefined;
  const find = ({ entries, sections = [] }: Section): string | undefined => {
    const quotation = entries.flatMap(({ quotations }) => quotations).find(({ id }) => id === pullQuote.of);
    return quotation?.speaker?.name ?? sections.map(find).find((name) => name !== undefined);
  };
  return sections.map(find).find((name) => name !== undefined);
}

function suggest({ source }: RuleContext, position: Position, speaker: string): SpotSuggestion {
  const { offset } = position.end;
  const lineStart = position.start.offset - position.start.column + 1;
  const isBlockquote = source !== undefined && /^ {0,3}>/u.test(source.slice(lineStart, lineStart + 5));
  const text = isBlockquote ? `\n>\n> — ${speaker}` : `\n\n— ${speaker}`;
  return {
    reason: `Write “— ${speaker}” below the pull quote`,
    edits: [{ at: { source: { start: offset, end: offset } }, text }],
  };
}
