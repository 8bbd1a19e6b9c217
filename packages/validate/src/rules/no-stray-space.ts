import type { TextBlock, TextRange } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { Rule } from "../rule-api/rule.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";

/** `( x`, `Lack of )`, `word ,` – a run of spaces is tried once, from its start. */
const besidePunctuation = /[([] +(?=\S)|(?<![ \n]) +(?=[)\],;:!?.،؛؟])/gu;

/** French sets a space before these. */
const spacedInFrench: ReadonlySet<string> = new Set([";", ":", "!", "?"]);

/** No space on the inner side of brackets and quotation marks, none before punctuation. */
export const noStraySpace: Rule = defineRule({
  id: "no-stray-space",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports spaces on the inner side of brackets and quotation marks, and before punctuation.",
    why: "They are left over from editing. A line may break there, so that a bracket or a comma begins a line.",
    fix: "Delete the space. `--fix` does.",
    example: { incorrect: "(Lack of ) rights , again\n", correct: "(Lack of) rights, again\n" },
    falseAlarms:
      "French text keeps its spaces before `; : ! ?` and inside `« »`. Braces, emoticons, spaced ellipses, ratios such as `3 : 1`, empty brackets, `.NET` and code are left alone. Spaces beside a quotation mark count only when its partner is there.",
  },
  check(context) {
    for (const block of context.blocks) {
      checkPunctuation(context, block);
      checkMarks(context, block);
    }
  },
});

function checkPunctuation(context: RuleContext, block: TextBlock): void {
  const text = context.prose(block);
  for (const { 0: found, index } of text.matchAll(besidePunctuation)) {
    const isAfter = found[0] !== " ";
    const start = isAfter ? index + 1 : index;
    const end = index + found.length;
    const character = isAfter ? text.charAt(index) : text.charAt(end);
    const stray = isAfter ? isInsideOpening(text, end) : isBeforePunctuation(text, start, end, context.language);
    if (stray) reportSpace(context, block, { start, end }, isAfter ? `after “${character}”` : `before “${character}”`);
  }
}

/** `( x`, but not `( )` or `[ ]`. */
function isInsideOpening(text: string, end: number): boolean {
  return !/[)\]]/u.test(text.charAt(end));
}

function isBeforePunctuation(text: string, start: number, end: number, language: string): boolean {
  const before = text.charAt(start - 1);
  const character = text.charAt(end);
  const after = text.charAt(end + 1);
  if (start === 0 || !/[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}"'%\uFFFC]/u.test(before)) return false;
  if (/[)\]]/u.test(character)) return true;
  if (language === "fr" && spacedInFrench.has(character)) return false;
  // `10 : 30`, `3 : 1` – times, scores and ratios.
  if (character === ":" && /\p{N}/u.test(before) && /^\s?\p{N}/u.test(text.slice(end + 1, end + 3))) return false;
  // `a .NET`, `a :)`, `a ...`, `. . .` – punctuation proper is followed by a space, a closing mark or the end.
  if (!/^[\s"”’»]?$/u.test(after)) return false;
  return !(character === "." && text.slice(end + 1, end + 3) === " .");
}

function checkMarks(context: RuleContext, block: TextBlock): void {
  const { pairs } = context.marks(block);
  for (const { open, close, start, end, style } of pairs) {
    if (!open || !close || (context.language === "fr" && /^[«‹]/u.test(style))) continue;
    const inner = block.text.slice(start, end);
    const leading = inner.length - inner.trimStart().length;
    if (leading === inner.length) continue;
    const trailing = inner.length - inner.trimEnd().length;
    if (leading > 0) reportSpace(context, block, { start, end: start + leading }, "after the opening mark");
    if (trailing > 0) reportSpace(context, block, { start: end - trailing, end }, "before the closing mark");
  }
}

function reportSpace({ report }: RuleContext, block: TextBlock, range: TextRange, where: string): void {
  const at = { block, range };
  report({
    at,
    reason: `Unexpected space ${where}, expected none: delete it`,
    fix: { edits: [{ at, text: "" }], safety: "safe" },
  });
}
