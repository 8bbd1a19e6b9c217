import type { TextRange } from "@digestkit/schema";
import { trimRange } from "../trim-range.ts";

const line = /^[—–―]\s?\p{Lu}[^\n!?:;“”"«»]{1,140}[^\n.!?:;“”"«»]$/u;

/**
 * The line that says whose words stood before it: a dash and a name, no sentence.
 *
 * `We will stay.⏎⟨— Mira Orel, mayor of Lorsk⟩`
 *
 * @param text - The whole text.
 * @param range - A paragraph.
 * @returns The range of its last line when that names a source, else `undefined`.
 */
export function attributionLine(text: string, range: TextRange): TextRange | undefined {
  const from = Math.max(range.start, text.lastIndexOf("\n", range.end - 1) + 1);
  // Block quotations of plain text carry their own marks: `> — Mira Orel`.
  const { start } = trimRange(text, from, range.end, /[>\s]/u);
  return range.end - start < 160 && line.test(text.slice(start, range.end)) ? { start, end: range.end } : undefined;
}
