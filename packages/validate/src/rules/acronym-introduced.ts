import type { TextRange } from "@digestkit/schema";
import { commonAcronyms } from "../acronyms/common-acronyms.ts";
import { defineRule } from "../rule-api/define-rule.ts";
import { expansions } from "../acronyms/expansions.ts";
import type { BlockSpot, SpotSuggestion } from "../rule-api/finding.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";
import { withinRanges } from "../document/text-ranges.ts";

/** What `acronym-introduced` can be told. */
export type AcronymIntroducedOptions = {
  /** Acronyms your readers know. */
  known: readonly string[];
  /** Whether acronyms are reported whose long form stands nowhere in the digest. */
  unexpanded: "ignore" | "report";
};

type Context = RuleContext<AcronymIntroducedOptions>;

/** `APFP`, `MPs`: three to eight capitals that are a word of their own, not part of `COVID-19`, `AT&T` or a file name. */
const acronymPattern = /(\p{Lu}{3,8})s?(?![\p{L}\p{M}\p{N}_&@]|[./-][\p{L}\p{N}])/gu;
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
      "Acronyms most readers know (UN, EU, GDP, PDF …) and those in `known` need no introduction; headlines in capitals and Roman numerals are no acronyms. Each acronym is reported once, where it is first used. Acronyms of two letters are left alone: most are countries and states. Unless `unexpanded` says otherwise, only acronyms whose long form stands in the digest are reported.",
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
    const uses = firstUses(context);
    if (uses.size === 0) return;
    const byInitials = expansions(context, new Set(uses.keys()));
    const stated = statedNames(context);
    const order = new Map(context.blocks.map((block, index) => [block, index]));
    for (const [acronym, at] of uses) {
      const expansion = findExpansion(stated.get(acronym), byInitials.get(acronym));
      if (expansion ? isBeside(at, expansion) : context.options.unexpanded === "ignore") continue;
      const comesFirst = expansion?.at ? isBefore(order, expansion.at, at) : false;
      reportUse(context, acronym, at, expansion && { ...expansion, comesFirst });
    }
  },
});

/** Where the editor first uses each acronym, unless it is explained right there. */
function firstUses({ blocks, prose, quoted, options }: Context): Map<string, BlockSpot> {
  const settled = new Set(options.known);
  const uses = new Map<string, BlockSpot>();
  for (const block of blocks) {
    const text = prose(block);
    const matches = [...text.matchAll(acronymPattern)];
    if (matches.length === 0 || isShouted(text)) continue;
    for (const { 1: acronym = "", index } of matches) {
      if (settled.has(acronym) || commonAcronyms.has(acronym) || romanNumeral.test(acronym)) continue;
      const range = { start: index, end: index + acronym.length };
      if (joined.test(text.charAt(index - 1)) || withinRanges(quoted(block), range)) continue;
      settled.add(acronym);
      if (!isIntroduced(text, range)) uses.set(acronym, { block, range });
    }
  }
  return uses;
}

/** A headline in capitals: every word of it looks like an acronym. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** `Popular Front (VPFP)`, `VPFP (Popular Front)`. */
function isIntroduced(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  return /[([][“"]?$/u.test(before) ? /^s?[”"]?[)\],;]/u.test(after) : /^s? ?\(/u.test(after);
}

interface Expansion {
  name: string;
  at?: BlockSpot;
}

/** Acronym → organisation that the digest says it stands for; the first of several. */
function statedNames({ digest }: Context): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases } of digest.organisations) {
    if (!name.includes(" ")) continue;
    for (const alias of aliases) if (!names.has(alias)) names.set(alias, name);
  }
  return names;
}

/** What front matter says about an organisation comes before what the text seems to say. */
function findExpansion(stated: string | undefined, at: BlockSpot | undefined): Expansion | undefined {
  const found = at && { name: at.block.text.slice(at.range.start, at.range.end).replace(/\s+/gu, " "), at };
  return stated !== undefined && stated !== found?.name ? { name: stated } : found;
}

/** `the Popular Front, VPFP`: the long form right before or after says it, too. */
function isBeside({ block, range }: BlockSpot, { at: long }: Expansion): boolean {
  if (long?.block !== block) return false;
  const [first, second] = long.range.start < range.start ? [long.range, range] : [range, long.range];
  return /^[\s,/–—:-]{1,4}$/u.test(block.text.slice(first.end, second.start));
}

function isBefore(order: ReadonlyMap<BlockSpot["block"], number>, left: BlockSpot, right: BlockSpot): boolean {
  const blocks = (order.get(left.block) ?? 0) - (order.get(right.block) ?? 0);
  return (blocks || left.range.start - right.range.start) < 0;
}

function reportUse(
  { report }: Context,
  acronym: string,
  at: BlockSpot,
  expansion: (Expansion & { comesFirst: boolean }) | undefined,
): void {
  const expected = expansion ? `“${expansion.name} (${acronym})”` : `its long form, as in “Long Form (${acronym})”,`;
  const reason = `Unexpected acronym “${acronym}” that was never introduced, expected ${expected} before it: introduce it where it first belongs`;
  if (!expansion) return report({ at, reason });
  report({
    at,
    reason,
    expected: [`${expansion.name} (${acronym})`],
    cause: [{ reason: `“${acronym}” probably stands for this`, ...(expansion.at ? { at: expansion.at } : {}) }],
    suggestions: [suggest(acronym, at, expansion)],
  });
}

function suggest(
  acronym: string,
  at: BlockSpot,
  { name, at: long, comesFirst }: Expansion & { comesFirst: boolean },
): SpotSuggestion {
  if (!long || !comesFirst)
    return { reason: `Write “${name} (${acronym})”`, edits: [{ at, text: `${name} (${acronym})` }] };
  const end = { block: long.block, range: { start: long.range.end, end: long.range.end } };
  return { reason: `Write “(${acronym})” after “${name}”`, edits: [{ at: end, text: ` (${acronym})` }] };
}
