import type { TextBlock } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { BlockSpot } from "../rule-api/finding.ts";
import { placeOf } from "../run/place-of.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";
import type { Rule } from "../rule-api/rule.ts";

/** What `apostrophe` can be told. */
export type ApostropheOptions = {
  /** The form apostrophes have. */
  form: "consistent" | "curly" | "straight";
};

type Context = RuleContext<ApostropheOptions>;
type Form = "curly" | "straight";

const glyphs: Record<Form, string> = { curly: "\u2019", straight: "'" };

/** `doesn´t`, `doesn`t`: accents used as apostrophes. */
const accent = /(?<=[\p{L}\p{M}])[´`](?=[\p{L}\p{M}])/gu;

/** Apostrophes are apostrophes, and all of one form. */
export const apostrophe: Rule<ApostropheOptions> = defineRule<ApostropheOptions>({
  id: "apostrophe",
  scope: "both",
  severity: "warning",
  docs: {
    summary:
      "Reports opening quotation marks and accents used as apostrophes, and straight apostrophes among curly ones.",
    why: "Word processors turn the apostrophe of a name pasted without its neighbour into an opening mark. It reads as the start of a quotation, and searching for the word fails.",
    fix: "Type the apostrophe of the rest of the text, usually `’` (U+2019). `--fix` does.",
    example: { incorrect: "The minister‘s office is closed.\n", correct: "The minister’s office is closed.\n" },
    falseAlarms:
      "Single quotation marks in pairs are no apostrophes. Of two forms in one digest the rarer is reported, once, with every place in the fix; of equally many, the straight one. Code is not looked at.",
  },
  options: {
    form: {
      default: "consistent",
      values: ["consistent", "curly", "straight"],
      description: "The form apostrophes have; `consistent` takes the one the digest uses most.",
    },
  },
  check(context) {
    const found = context.blocks.flatMap((block) => apostrophesOf(context, block));
    const ofForm = (form: Apostrophe["form"]): BlockSpot[] =>
      found.filter((item) => item.form === form).map(({ at }) => at);
    const [curly, straight] = [ofForm("curly"), ofForm("straight")];
    const { form } = context.options;
    const expected = form === "consistent" ? (straight.length > curly.length ? "straight" : "curly") : form;
    for (const at of ofForm("wrong")) reportWrong(context, at, glyphs[expected]);
    reportOthers(context, expected === "curly" ? straight : curly, expected);
  },
});

interface Apostrophe {
  at: BlockSpot;
  form: Form | "wrong";
}

function apostrophesOf({ marks, prose }: Context, block: TextBlock): Apostrophe[] {
  const text = prose(block);
  if (!/['’‘‛´`]/u.test(text)) return [];
  const found = marks(block).marks.flatMap(({ role, text: glyph, range }): Apostrophe[] => {
    if (role !== "apostrophe") return [];
    const at = { block, range };
    if (glyph === "'") return [{ at, form: "straight" }];
    if (glyph === "\u2019") return [{ at, form: "curly" }];
    // A mark before a word may be a quotation somebody forgot to close; inside or after one, or before `90s`, it is none.
    const isClear =
      isWordCharacter(text.charAt(range.start - 1)) || /^\d\d/u.test(text.slice(range.end, range.end + 2));
    return isClear ? [{ at, form: "wrong" }] : [];
  });
  const accents = Array.from(text.matchAll(accent), ({ index }): Apostrophe => {
    return { at: { block, range: { start: index, end: index + 1 } }, form: "wrong" };
  });
  return [...found, ...accents];
}

/** A letter or digit of a script that parts words with spaces: `忠于‘比特币` opens a quotation. */
function isWordCharacter(character: string): boolean {
  return (
    /[\p{L}\p{M}\p{N}]/u.test(character) &&
    !/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]/u.test(character)
  );
}

function reportWrong({ report }: Context, at: BlockSpot, glyph: string): void {
  const actual = at.block.text.slice(at.range.start, at.range.end);
  report({
    at,
    reason: `Unexpected “${actual}” used as an apostrophe, expected “${glyph}”: replace it`,
    expected: [glyph],
    fix: { edits: [{ at, text: glyph }], safety: "safe" },
  });
}

/** So many further lines are named. */
const namedLines = 8;

function reportOthers(context: Context, others: readonly BlockSpot[], expected: Form): void {
  const [first, ...more] = others;
  if (!first) return;
  const [actual, glyph] = expected === "curly" ? ["straight", glyphs.curly] : ["curly", glyphs.straight];
  context.report({
    at: first,
    reason: `Unexpected ${actual} apostrophe, expected ${expected} ones (${glyph}) throughout: replace ${more.length > 0 ? `all ${others.length}` : "it"}`,
    expected: [glyph],
    ...(more.length > 0 ? { note: `${more.length} more in ${linesOf(context, more)}` } : {}),
    fix: { edits: others.map((at) => ({ at, text: glyph })), safety: "safe" },
  });
}

function linesOf(context: Context, spots: readonly BlockSpot[]): string {
  const lines = new Set(spots.flatMap((spot) => placeOf(context, spot)?.start.line ?? []));
  const named = [...lines].slice(0, namedLines).join(", ");
  return `${lines.size === 1 ? "line" : "the lines"} ${named}${lines.size > namedLines ? " …" : ""}`;
}
