import { defineRule } from "../rule-api/define-rule.ts";
import { bindsWords } from "../document/binds-words.ts";
import type { Rule } from "../rule-api/rule.ts";

/** What `no-double-space` can be told. */
export type NoDoubleSpaceOptions = {
  /** What two spaces after the end of a sentence are. */
  afterStop: "allow" | "report";
};

/** `One  two`, `post: ⍽“On` */
const run = /[ \u00A0\u202F]{2,}/gu;

/** One space between words. */
export const noDoubleSpace: Rule<NoDoubleSpaceOptions> = defineRule<NoDoubleSpaceOptions>({
  id: "no-double-space",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports several spaces in a row inside a line, no-break spaces included.",
    why: "They are left over from editing or pasting. Web pages swallow them, plain text and print show them, and searching for the phrase fails.",
    fix: "Keep one space. `--fix` does; where a no-break space belongs it keeps that.",
    example: { incorrect: "The mayor  resigned.\n", correct: "The mayor resigned.\n" },
    falseAlarms:
      "Two spaces after the end of a sentence are a style and are left alone, unless `afterStop` says otherwise. Code, the start and the end of a line are not looked at.",
  },
  options: {
    afterStop: {
      default: "allow",
      values: ["allow", "report"],
      description: "Whether two spaces after the end of a sentence are reported.",
    },
  },
  check({ blocks, prose, language, options, report }) {
    for (const block of blocks) {
      const text = prose(block);
      for (const { 0: spaces, index: start } of text.matchAll(run)) {
        const end = start + spaces.length;
        if (isLineEdge(text, start, end)) continue;
        if (options.afterStop === "allow" && spaces === "  " && endsSentence(text, start)) continue;
        const at = { block, range: { start, end } };
        const expected = /[\u00A0\u202F]/u.test(spaces) && bindsWords(text, start, end, language) ? "\u00A0" : " ";
        report({
          at,
          reason: `Unexpected ${nameOf(spaces)} in a row, expected one space: delete what is too much`,
          expected: [expected],
          fix: { edits: [{ at, text: expected }], safety: "safe" },
        });
      }
    }
  },
});

/** `| a   | b |`: the bars of a table that is none to the reader. */
function isLineEdge(text: string, start: number, end: number): boolean {
  return start === 0 || end === text.length || /[\n|]/u.test(text.charAt(start - 1)) || /[\n|]/u.test(text.charAt(end));
}

/** `Nobody came.”  The …` */
function endsSentence(text: string, offset: number): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(text.slice(Math.max(0, offset - 4), offset));
}

function nameOf(spaces: string): string {
  const noBreak = spaces.replaceAll(" ", "").length;
  if (noBreak === 0) return `${spaces.length} spaces`;
  return noBreak === spaces.length ? `${spaces.length} no-break spaces` : "space and no-break space";
}
