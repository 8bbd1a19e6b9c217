import type { Lexicon } from "../reader-model.ts";
import { markTable } from "./mark-table.ts";
import type { MarkPair, MarkPairs, MarkProblem, MarkProblemKind } from "./mark-pairs.ts";

/**
 * What is wrong with the marks of a text, told by what they were taken for.
 *
 * @param paired - Pairs and marks.
 * @param lexicon - Language of the text: it decides which marks face the right way.
 * @returns Problems in text order.
 */
export function findProblems({ pairs, marks }: Omit<MarkPairs, "problems">, lexicon: Lexicon): MarkProblem[] {
  const closing = new Map(pairs.map((pair) => [pair.open && pair.close?.start, pair]));
  const problems: MarkProblem[] = [];
  for (const { range, text, role } of marks) {
    const pair = closing.get(range.start);
    const kind =
      role === "open" && facesWrongWay(text, role, lexicon)
        ? "wrongDirection"
        : role === "close"
          ? wrongClosing(pair, text, lexicon)
          : undefined;
    if (kind) problems.push({ kind, range });
  }
  for (const pair of pairs) {
    const { open, close, end, continued, parent, style } = pair;
    if (!open) continue;
    if (!close && !continued) problems.push({ kind: "unclosed", range: open });
    if (parent !== undefined && pairs[parent]?.style === style)
      problems.push({ kind: "sameStyleNesting", range: { start: open.start, end: close?.end ?? end } });
  }
  return problems.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** `undefined` where the mark closes what opens that way. */
function wrongClosing(pair: MarkPair | undefined, text: string, lexicon: Lexicon): MarkProblemKind | undefined {
  if (!pair) return "unopened";
  if (markTable.get(pair.style.charAt(0))?.closers.includes(text)) return undefined;
  return facesWrongWay(text, "close", lexicon) ? "wrongDirection" : "mixedStyle";
}

const rightWay: Record<"open" | "close", string> = { open: "\u201D\u00BB\u203A", close: "\u201C\u00AB\u2039" };

function facesWrongWay(text: string, role: "open" | "close", lexicon: Lexicon): boolean {
  return rightWay[role].includes(text) && !lexicon.quoteMarks[role].includes(text);
}
