import type { TextBlock } from "@digestkit/schema";
import { commonAcronyms } from "../common-acronyms.ts";
import { defineRule } from "../define-rule.ts";
import { expansions } from "../expansions.ts";
import type { BlockSpot, SpotSuggestion } from "../finding.ts";
import { once } from "../memoize.ts";
import type { RuleContext } from "../rule-context.ts";
import type { Rule } from "../rule.ts";

/** What `acronym-introduced` can be told. */
export type AcronymIntroducedOptions = {
  /** Acronyms your readers know. */
  known: readonly string[];
  /** Whether acronyms are reported whose long form stands nowhere in the digest. */
  unexpanded: "ignore" | "report";
};

type Context = RuleContext<AcronymIntroducedOptions>;

/** `APFP`, `MPs`: two to eight capitals that are a word of their own, not part of `COVID-19`, `AT&T` or a file name. */
const acronymPattern = /(\p{Lu}{2,8})s?(?![\p{L}\p{M}\p{N}_&@]|[./-][\p{L}\p{N}])/gu;
const joined = /[\p{L}\p{M}\p{N}_&./@#-]/u;
/** `II`, `XIV`: numbers, not names. */
const romanNumeral = /^[IVXLCDM]+$/u;

/** An acronym comes after the name it stands for. */
export const acronymIntroduced: Rule<AcronymIntroducedOptions> = defineRule<AcronymIntroducedOptions>({
  id: "acronym-introduced",
  scope: "editorial",
  severity: "warning",
  docs: {
    summary: "Reports an acronym that the digest uses without having said what it stands for.",
    why: "A reader who does not know the party or the agency cannot look up four letters. The long form often stands elsewhere in the digest; only the link between the two is missing.",
    fix: "Write the acronym in brackets after the first long form, or the long form in front of the acronym. A suggestion does so where the long form was found.",
    example: {
      incorrect: "The Varenia Popular Front Party met. Later the VPFP issued a statement.\n",
      correct: "The Varenia Popular Front Party (VPFP) met. Later the VPFP issued a statement.\n",
    },
    falseAlarms:
      "Acronyms most readers know (UN, EU, GDP, PDF …) and those in `known` need no introduction; headlines in capitals and Roman numerals are no acronyms. Each acronym is reported once, where it is first used. Unless `unexpanded` says otherwise, only acronyms whose long form stands in the digest are reported.",
  },
  options: {
    known: { default: [], description: "Acronyms your readers know." },
    unexpanded: {
      default: "ignore",
      values: ["ignore", "report"],
      description: "Whether an acronym is reported whose long form stands nowhere in the digest.",
    },
  },
  check(context) {
    const known = new Set(context.options.known);
    const byInitials = once(() => expansions(context));
    const seen = new Set<string>();
    for (const block of context.blocks) {
      const text = context.prose(block);
      if (isShouted(text)) continue;
      for (const { 1: acronym = "", index } of text.matchAll(acronymPattern)) {
        if (seen.has(acronym) || known.has(acronym) || commonAcronyms.has(acronym) || romanNumeral.test(acronym))
          continue;
        if (joined.test(text.charAt(index - 1))) continue;
        seen.add(acronym);
        const at = { block, range: { start: index, end: index + acronym.length } };
        if (!isIntroduced(text, at)) checkUse(context, acronym, at, byInitials);
      }
    }
  },
});

/** A headline in capitals: every word of it looks like an acronym. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** `Popular Front (VPFP)`, `VPFP (Popular Front)`, `VPFP, or Popular Front,` – where it is first used, it is explained. */
function isIntroduced(text: string, { range }: BlockSpot): boolean {
  const before = text.slice(Math.max(0, range.start - 2), range.start).trimStart();
  const after = text.slice(range.end, range.end + 3);
  return /[([“"]$/u.test(before) ? /^s?["”]?[)\],]/u.test(after) || before.endsWith("(") : /^s? ?\(/u.test(after);
}

function checkUse(
  context: Context,
  acronym: string,
  at: BlockSpot,
  byInitials: () => ReadonlyMap<string, BlockSpot>,
): void {
  const expansion = findExpansion(context, acronym, byInitials);
  if (!expansion && context.options.unexpanded === "ignore") return;
  const expected = expansion ? `“${expansion.name} (${acronym})”` : `its long form, as in “Long Form (${acronym})”`;
  context.report({
    at,
    reason: `Unexpected acronym “${acronym}” that was never introduced, expected ${expected} before it: introduce it where it first belongs`,
    ...(expansion
      ? {
          expected: [`${expansion.name} (${acronym})`],
          cause: [{ reason: `“${acronym}” probably stands for this`, ...(expansion.at ? { at: expansion.at } : {}) }],
          suggestions: [suggest(context, acronym, at, expansion)],
        }
      : {}),
  });
}

interface Expansion {
  name: string;
  at?: BlockSpot;
}

/** What front matter says about an organisation comes before what the text seems to say. */
function findExpansion(
  { digest }: Context,
  acronym: string,
  byInitials: () => ReadonlyMap<string, BlockSpot>,
): Expansion | undefined {
  const stated = digest.organisations.find(({ name, aliases }) => name !== acronym && aliases.includes(acronym));
  if (stated) return { name: stated.name };
  const at = byInitials().get(acronym);
  return at && { name: at.block.text.slice(at.range.start, at.range.end).replace(/\s+/gu, " "), at };
}

function suggest({ blocks }: Context, acronym: string, at: BlockSpot, { name, at: long }: Expansion): SpotSuggestion {
  if (long && isBefore(blocks, long, at)) {
    const end = { block: long.block, range: { start: long.range.end, end: long.range.end } };
    return { reason: `Write “(${acronym})” after “${name}”`, edits: [{ at: end, text: ` (${acronym})` }] };
  }
  return { reason: `Write “${name} (${acronym})”`, edits: [{ at, text: `${name} (${acronym})` }] };
}

function isBefore(blocks: readonly TextBlock[], left: BlockSpot, right: BlockSpot): boolean {
  if (left.block === right.block) return left.range.start < right.range.start;
  return blocks.indexOf(left.block) < blocks.indexOf(right.block);
}
