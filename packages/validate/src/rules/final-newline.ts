import { defineRule } from "../rule-api/define-rule.ts";
import type { Rule } from "../rule-api/rule.ts";

const lineEndings: ReadonlySet<string> = new Set(["\n", "\r", "\u0085", "\u2028", "\u2029"]);

/** The file ends in a line ending. */
export const finalNewline: Rule = defineRule({
  id: "final-newline",
  scope: "both",
  severity: "info",
  docs: {
    summary: "Reports a file whose last line has no line ending.",
    why: "POSIX defines a line as ending in a newline. Without it the next line somebody appends is glued to this one, and version control marks the last line as changed.",
    fix: "Press Enter after the last line. `--fix` adds the line ending the file uses elsewhere.",
    example: { incorrect: "The court adjourned.", correct: "The court adjourned.\n" },
    falseAlarms: "None known. An empty file is fine, and so is a digest without its source.",
  },
  check({ source, report }) {
    if (!source || lineEndings.has(source.charAt(source.length - 1))) return;
    const at = { source: { start: source.length, end: source.length } };
    report({
      at,
      reason: "Unexpected end of file right after the last line, expected a line ending: add one",
      fix: { edits: [{ at, text: source.includes("\r\n") ? "\r\n" : "\n" }], safety: "safe" },
    });
  },
});
