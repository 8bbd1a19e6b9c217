import { onlyLine, type Block } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";

/** Longest heading, in columns and words; a full stop may end it. */
const widest = 100;
const mostWords = 14;

/** `IV. ` – nobody counts sections beyond this. */
const numeral = /^([IVX]{1,5})\.\s+(?=\p{Lu}|\p{Lo}|\p{Nd})/u;
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * The lines that count the sections of a body in Roman numerals, from the first on.
 *
 * ```
 * I. Priorities for the talks.         ← a heading, full stop or not: II. follows
 *
 * II. News from the valley.            ← another
 *
 * V. Torvan told the court …           ← none: IV. does not stand above
 * ```
 *
 * @param blocks - Blocks of the body.
 * @returns Those lines; none when only one counts.
 */
export function numeralHeadings(blocks: readonly Block[]): ReadonlySet<Line> {
  const found: Line[] = [];
  for (const block of blocks) {
    const line = onlyLine(block);
    const written = line && line.width <= widest ? numeral.exec(line.text)?.[1] : undefined;
    if (!line || written === undefined || line.text.split(/\s+/u).length > mostWords) continue;
    if (valueOf(written) === found.length + 1) found.push(line);
  }
  return new Set(found.length > 1 ? found : []);
}

/** Value of a numeral: a smaller sign in front of a larger one is taken away. */
function valueOf(written: string): number {
  const signs = [...written].map((sign) => values[sign] ?? 0);
  return signs.reduce((sum, value, index) => sum + (value < (signs[index + 1] ?? 0) ? -value : value), 0);
}
