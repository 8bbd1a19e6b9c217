import type { Entry, Section } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";

/** What `quotation-attributed` can be told. */
export type QuotationAttributedOptions = {
  /** Whether a link or a source line in the entry says enough. */
  source: "accept" | "ignore";
};

type Context = RuleContext<QuotationAttributedOptions>;

/** Every quoted utterance has a speaker. */
export const quotationAttributed: Rule<QuotationAttributedOptions> = defineRule<QuotationAttributedOptions>({
  id: "quotation-attributed",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports a quoted utterance whose entry does not say who said it.",
    why: "A quotation without a speaker cannot be checked, and every reader takes it for somebody else’s.",
    fix: "Name the speaker in the sentence before or after it: `The mayor said: “…”`.",
    example: {
      incorrect: "The bridge is closed. “We will rebuild it by the end of the year, whatever it takes.”\n",
      correct:
        "The bridge is closed. Mayor Oren Tal said: “We will rebuild it by the end of the year, whatever it takes.”\n",
    },
    falseAlarms:
      "Terms, titles and scare quotes between marks are nobody’s speech. An entry with a link or a source line says where its words are from; `source` asks for a name all the same. A speaker named in an unusual way may be missed: suppress the message.",
  },
  options: {
    source: {
      default: "accept",
      values: ["accept", "ignore"],
      description: "Whether a link or a source line in the entry says enough.",
    },
  },
  check(context) {
    const { sections, people } = context.annotated();
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const visit = ({ entries, sections: inner = [] }: Section): void => {
      for (const entry of entries) checkEntry(context, entry, names);
      for (const section of inner) visit(section);
    };
    for (const section of sections) visit(section);
  },
});

function checkEntry({ options, entrySpot, report }: Context, entry: Entry, names: ReadonlyMap<string, string>): void {
  if (options.source === "accept" && entry.sources.length > 0) return;
  for (const { type, speaker, within, range } of entry.quotations) {
    const at = type === "direct" && !speaker && within === undefined ? entrySpot(entry.id, range) : undefined;
    if (!at) continue;
    const guess = bestGuess(entry, range.start, names);
    const expected = guess === undefined ? "who said it" : `who said it, perhaps ${guess}`;
    report({ at, reason: `Unexpected quotation without a speaker, expected ${expected}: name the speaker beside it` });
  }
}

/** The person named last before the quotation, or else first after it. */
function bestGuess({ mentions }: Entry, offset: number, names: ReadonlyMap<string, string>): string | undefined {
  const people = mentions.filter(({ ref }) => names.has(ref));
  const nearest = people.findLast(({ range }) => range.end <= offset) ?? people[0];
  return nearest && names.get(nearest.ref);
}
