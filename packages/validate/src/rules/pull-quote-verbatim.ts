import type { Digest, Quotation, Section } from "@digestkit/schema";
import { defineRule } from "../define-rule.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule-context.ts";
import type { Rule } from "../rule.ts";

/** The pull quote says what was said. */
export const pullQuoteVerbatim: Rule = defineRule({
  id: "pull-quote-verbatim",
  scope: "both",
  severity: "error",
  docs: {
    summary:
      "Reports a pull quote whose words differ from the quotation it was pulled from, or that stands nowhere in the digest.",
    why: "Quotation marks promise somebody’s exact words. A pull quote is shortened late and in a hurry, and it is what everybody reads.",
    fix: "Copy the words from the entry. Mark what is left out with an ellipsis: `…` or `[…]`. The note shows what differs, word by word.",
    example: {
      incorrect:
        "> “We will soon rebuild the old bridge.”\n\n## Lorsk\n\nMayor Mira Orel said: “We must rebuild the old bridge.”\n",
      correct:
        "> “We must rebuild the old bridge.”\n\n## Lorsk\n\nMayor Mira Orel said: “We must rebuild the old bridge.”\n",
    },
    falseAlarms:
      "Another form of quotation marks, dashes or spaces is no difference, and neither is what an ellipsis stands for. A sentence quoted from elsewhere is reported as not found: state its source in the attribution, or suppress the message.",
  },
  check(context) {
    const pullQuote = context.annotated().pullQuote;
    const describe = pullQuote && faults[pullQuote.fidelity];
    if (describe) context.report(describe(context));
  },
});

const faults: Partial<Record<string, (context: RuleContext) => Finding>> = {
  altered(context) {
    const quotation = quotationOf(context.annotated());
    const at = quotation && context.entrySpot(quotation.entryId, quotation.range);
    const who = quotation?.speaker ? `what ${quotation.speaker.name} says in the entry` : "the quotation in the entry";
    return {
      at: { position: context.digest.pullQuote?.position },
      reason: `Unexpected words in the pull quote, expected ${who}, word for word: copy it, or mark with … what is left out`,
      ...(at ? { cause: [{ reason: "The quotation it was pulled from", at }] } : {}),
    };
  },
  notFound: ({ digest }) => ({
    at: { position: digest.pullQuote?.position },
    reason:
      "Unexpected pull quote that stands nowhere in the digest, expected words of a quotation below: quote one of those, or name the source",
  }),
};

function quotationOf({ pullQuote, sections }: Digest): (Quotation & { entryId: string }) | undefined {
  const stack: Section[] = [...sections];
  for (let section = stack.pop(); section; section = stack.pop()) {
    for (const { id, quotations } of section.entries) {
      const found = quotations.find((quotation) => quotation.id === pullQuote?.of);
      if (found) return { ...found, entryId: id };
    }
    stack.push(...(section.sections ?? []));
  }
  return undefined;
}
