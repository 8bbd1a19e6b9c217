import type { MarkPair, MarkProblem, MarkProblemKind } from "@digestkit/quotations";
import type { TextBlock, TextRange } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { Finding } from "../rule-api/finding.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";

/** Every quotation mark has its partner. */
export const quotationBalanced: Rule = defineRule({
  id: "quotation-balanced",
  scope: "both",
  severity: "error",
  docs: {
    summary: "Reports quotation marks without a partner, of another form than their partner, or facing the wrong way.",
    why: "Where a mark is missing nobody can tell whose words these are: the reader takes the editor’s for the speaker’s, or the other way round.",
    fix: "Add the missing mark where the quoted words begin or end, after looking them up. The message says where that probably is.",
    example: {
      incorrect: "The mayor’s post: We will rebuild the bridge.”\n",
      correct: "The mayor’s post: “We will rebuild the bridge.”\n",
    },
    falseAlarms:
      "A quotation that goes on in the next paragraph needs no closing mark when that paragraph opens with one. Apostrophes, and marks for feet and inches, are recognised by what stands around them.",
  },
  check(context) {
    for (const block of context.blocks) {
      const { pairs, problems } = context.marks(block);
      if (problems.length === 0) continue;
      const index = indexPairs(pairs);
      for (const problem of problems) {
        const finding = findings[problem.kind]?.(block, problem, index);
        if (finding) context.report(finding);
      }
    }
    checkPullQuote(context);
  },
});

/** The pairs of a block by the place of their marks. */
interface PairIndex {
  byOpen: ReadonlyMap<number | undefined, MarkPair>;
  byClose: ReadonlyMap<number | undefined, MarkPair>;
}

function indexPairs(pairs: readonly MarkPair[]): PairIndex {
  return {
    byOpen: new Map(pairs.map((pair) => [pair.open?.start, pair])),
    byClose: new Map(pairs.map((pair) => [pair.close?.start, pair])),
  };
}

type Describe = (block: TextBlock, problem: MarkProblem, pairs: PairIndex) => Finding;

/** Nesting has a rule of its own. */
const findings: Partial<Record<MarkProblemKind, Describe>> = {
  unopened(block, { range }, pairs) {
    const mark = block.text.slice(range.start, range.end);
    const pair = pairs.byClose.get(range.start);
    const opener = pair?.style.charAt(0) ?? "";
    const reason = `Unexpected closing mark ${mark} without an opening mark, expected ${opener || "one"} before the quoted words: add it, or delete this one`;
    return {
      at: { block, range },
      reason,
      ...(pair ? missing(block, pair.start, opener, firstWords(block.text, pair), "start") : {}),
    };
  },
  unclosed(block, { range }, pairs) {
    const mark = block.text.slice(range.start, range.end);
    const pair = pairs.byOpen.get(range.start);
    const closer = pair?.style.slice(1) ?? "";
    const reason = `Unexpected opening mark ${mark} without a closing mark, expected ${closer || "one"} after the quoted words: add it, or delete this one`;
    return {
      at: { block, range },
      reason,
      ...(pair ? missing(block, pair.end, closer, lastWords(block.text, pair), "end") : {}),
    };
  },
  mixedStyle(block, { range }, pairs) {
    const pair = pairs.byClose.get(range.start);
    const opener = pair?.style.charAt(0) ?? "";
    const closer = partners[opener] ?? "";
    const at = { block, range };
    return {
      at,
      reason: `Unexpected closing mark ${block.text.slice(range.start, range.end)} after ${opener}, expected ${closer || "the same form"}: use one form for both`,
      ...(closer ? { expected: [closer], fix: { edits: [{ at, text: closer }], safety: "unsafe" } } : {}),
      ...(pair?.open ? { cause: [{ reason: "The opening mark", at: { block, range: pair.open } }] } : {}),
    };
  },
  wrongDirection(block, { range }, pairs) {
    const actual = block.text.slice(range.start, range.end);
    const opens = pairs.byOpen.has(range.start);
    const expected = Object.entries(partners).find(([opener, closer]) => (opens ? closer : opener) === actual)?.[
      opens ? 0 : 1
    ];
    const at = { block, range };
    return {
      at,
      reason: `Unexpected ${actual} as ${opens ? "an opening" : "a closing"} mark, expected ${expected ?? "one that faces the words"}: turn it round`,
      ...(expected === undefined
        ? {}
        : { expected: [expected], fix: { edits: [{ at, text: expected }], safety: "unsafe" } }),
    };
  },
};

/** Opening marks and what closes them in most languages. */
const partners: Readonly<Record<string, string>> = {
  "“": "”",
  '"': '"',
  "‘": "’",
  "«": "»",
  "‹": "›",
  "„": "“",
  "‚": "‘",
  "「": "」",
  "『": "』",
};

/** Where the missing mark would go. */
function missing(
  block: TextBlock,
  offset: number,
  mark: string,
  words: TextRange,
  edge: "start" | "end",
): Partial<Finding> {
  const quoted = block.text.slice(words.start, words.end);
  const where = edge === "start" ? `before “${quoted}”` : `after “${quoted}”`;
  return {
    cause: [{ reason: `The quoted words probably ${edge} here`, at: { block, range: words } }],
    suggestions: [
      {
        reason: `Write ${mark} ${where}`,
        edits: [{ at: { block, range: { start: offset, end: offset } }, text: mark }],
      },
    ],
  };
}

function firstWords(text: string, { start, end }: TextRange): TextRange {
  const words = /^\s*\S+(?:\s+\S+)?/u.exec(text.slice(start, Math.min(end, start + 80)))?.[0] ?? "";
  return { start, end: start + words.length };
}

function lastWords(text: string, { start, end }: TextRange): TextRange {
  const from = Math.max(start, end - 80);
  const words = text
    .slice(from, end)
    .split(/(?<=\s)(?=\S)/u)
    .slice(-2)
    .join("");
  return { start: end - words.length, end };
}

/** A pull quote keeps its outer marks apart from its words. */
function checkPullQuote({ digest, report }: RuleContext): void {
  const { marks, positions, position } = digest.pullQuote ?? {};
  const { open = "", close = "" } = marks ?? {};
  if ((open === "") === (close === "")) return;
  const place = positions?.["text"];
  const [start, end] = [place?.start.offset ?? 0, place?.end.offset ?? 0];
  const present = open === "" ? { start: end, end: end + close.length } : { start: start - open.length, end: start };
  const lacking = open === "" ? "opening" : "closing";
  const mark =
    open === ""
      ? (Object.entries(partners).find(([, closer]) => closer === close)?.[0] ?? close)
      : (partners[open] ?? open);
  const edge = open === "" ? start : end;
  report({
    at: place ? { source: present } : { position },
    reason: `Unexpected pull quote with one quotation mark, expected ${mark} as its ${lacking} mark, too: add it`,
    actual: open + close,
    ...(place
      ? {
          suggestions: [
            {
              reason: `Write the ${lacking} mark ${mark}`,
              edits: [{ at: { source: { start: edge, end: edge } }, text: mark }],
            },
          ],
        }
      : {}),
  });
}
