import type { MarkPair } from "@digestkit/quotations";
import type { Section, TextBlock } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { BlockSpot } from "../rule-api/finding.ts";
import { once } from "../memoize.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";

/** What `quotation-punctuation` can be told. */
export type QuotationPunctuationOptions = {
  /** Where a comma or a full stop stands that belongs to the sentence around the quotation. */
  placement: "consistent" | "american" | "british";
};

type Context = RuleContext<QuotationPunctuationOptions>;
type Placement = "inside" | "outside";

/** A comma or full stop beside a closing mark, where style decides on which side it stands. */
interface Placed {
  at: BlockSpot;
  placement: Placement;
}

/** Commas and full stops stand on one side of closing marks. */
export const quotationPunctuation: Rule<QuotationPunctuationOptions> = defineRule<QuotationPunctuationOptions>({
  id: "quotation-punctuation",
  scope: "both",
  severity: "info",
  docs: {
    summary: "Reports commas and full stops that stand inside a closing mark in one place and outside in another.",
    why: "American style puts them inside, British style outside unless they belong to the quoted words. Both are right; one digest that does both looks unedited.",
    fix: "Choose one and set `placement`, or move the ones reported. The change is only suggested: a full stop may be part of what was said.",
    example: {
      incorrect: "He called it a “groundless claim”. She runs the group “Bridge,” too.\n",
      correct: "He called it a “groundless claim”. She runs the group “Bridge”, too.\n",
    },
    falseAlarms:
      "A full stop or comma that ends a whole quoted utterance stands inside in both styles and is not counted. Of two placements the rarer one is reported; of equally many, both. Text in other languages than English is compared only with the `placement` you set.",
  },
  options: {
    placement: {
      default: "consistent",
      values: ["consistent", "american", "british"],
      description:
        "`american`: inside; `british`: outside unless part of what was said; `consistent`: as most of the digest has it.",
    },
  },
  check(context) {
    const utterances = once(() => wholeUtterances(context));
    const placed = context.blocks.flatMap((block) =>
      context.marks(block).pairs.flatMap((pair) => placedBeside(context, block, pair, utterances) ?? []),
    );
    const inside = placed.filter(({ placement }) => placement === "inside");
    const outside = placed.filter(({ placement }) => placement === "outside");
    const { placement } = context.options;
    if (placement === "american") for (const item of outside) reportPlaced(context, item, undefined);
    if (placement === "british") for (const item of inside) reportPlaced(context, item, undefined);
    // Other languages have one way and leave no choice.
    if (placement !== "consistent" || context.language !== "en" || inside.length === 0 || outside.length === 0) return;
    if (inside.length <= outside.length) for (const item of inside) reportPlaced(context, item, outside[0]?.at);
    if (outside.length <= inside.length) for (const item of outside) reportPlaced(context, item, inside[0]?.at);
  },
});

/** The quotations that are sentences of their own, by entry and offset: their punctuation is the speaker’s. */
function wholeUtterances({ annotated }: Context): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = ({ entries, sections = [] }: Section): void => {
    for (const { id, quotations } of entries) {
      for (const { type, range } of quotations) if (type === "direct") keys.add(`${id} ${range.start}`);
    }
    for (const section of sections) visit(section);
  };
  for (const section of annotated().sections) visit(section);
  return keys;
}

function placedBeside(
  { prose }: Context,
  block: TextBlock,
  pair: MarkPair,
  utterances: () => ReadonlySet<string>,
): Placed | undefined {
  const { close, start, end, recovered } = pair;
  if (!close || recovered || start === end) return undefined;
  const text = prose(block);
  const isInside = isMovable(text, end - 1);
  if (isInside === isMovable(text, close.end)) return undefined;
  if (!isInside) return { at: { block, range: { start: close.start, end: close.end + 1 } }, placement: "outside" };
  // Quotations are noted without the spaces at their edges: `“ On this day …”`.
  const first = start + text.slice(start, end).search(/\S/u);
  if (block.kind === "pullQuote" || utterances().has(`${block.entry?.id} ${block.offset + first}`)) return undefined;
  return { at: { block, range: { start: end - 1, end: close.end } }, placement: "inside" };
}

/** A comma or full stop, but no ellipsis of three stops. */
function isMovable(text: string, index: number): boolean {
  return /[.,]/u.test(text.charAt(index)) && !/\./u.test(text.charAt(index - 1)) && !/\./u.test(text.charAt(index + 1));
}

function reportPlaced({ report }: Context, { at, placement }: Placed, other: BlockSpot | undefined): void {
  const text = at.block.text.slice(at.range.start, at.range.end);
  const swapped = text.slice(-1) + text.slice(0, -1);
  const [sign, expected] = [/,/u.test(text) ? "comma" : "full stop", placement === "inside" ? "outside" : "inside"];
  report({
    at,
    reason: `Unexpected ${sign} ${placement} the closing mark, expected it ${expected}${other ? " as elsewhere in this digest" : ""}: move it, or set \`placement\``,
    expected: [swapped],
    ...(other ? { cause: [{ reason: `Here it stands ${expected}`, at: other }] } : {}),
    suggestions: [{ reason: `Write ${swapped}`, edits: [{ at, text: swapped }] }],
  });
}
