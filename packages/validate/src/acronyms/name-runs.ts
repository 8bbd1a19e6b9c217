import type { TextRange } from "@digestkit/schema";

/** Words that stand in names without a capital: `Front of Varenia`, `Partido de la Gente`. */
const smallWords: ReadonlySet<string> = new Set(
  "a an and at by da das de del della der des di do du e el en et for in la las le les los of on the to und van von y и".split(
    " ",
  ),
);

/** A word of a name. */
export interface NameWord {
  text: string;
  range: TextRange;
  /** Whether it is one of the small words that usually give no letter to an acronym. */
  small: boolean;
}

/** `Front`, `O’Brien`; `Tal` of `Tal’s`. */
const capitalised = /\p{Lu}[\p{L}\p{M}]*(?:[’'](?!s(?!\p{L}))\p{L}+)?/gu;
/** Two small words and the spaces around them: `Ministry of the Interior`. */
const longestGap = 12;

/**
 * The runs of capitalised words of a text, small words inside them included: `Popular Front of Varenia`.
 *
 * @param text - Text.
 * @returns Runs of two words and more, in text order.
 */
export function nameRuns(text: string): NameWord[][] {
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  for (const { 0: word, index } of text.matchAll(capitalised)) {
    const between = wordsBetween(text, run.at(-1)?.range.end ?? -1, index);
    if (!between) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push(...(between ?? []), { text: word, range: { start: index, end: index + word.length }, small: false });
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/** The small words between two capitalised ones; `undefined` where anything else parts them. */
function wordsBetween(text: string, from: number, to: number): NameWord[] | undefined {
  if (from < 0 || to <= from || to - from > longestGap) return undefined;
  const gap = text.slice(from, to);
  if (/^[ \u00A0\n-]$/u.test(gap)) return [];
  if (!/^[ \u00A0\n].*[ \u00A0\n]$/u.test(gap)) return undefined;
  let start = from + 1;
  const words = gap.slice(1, -1).split(/[ \u00A0\n]/u);
  if (!words.every((word) => smallWords.has(word))) return undefined;
  return words.map((word) => {
    const range = { start, end: start + word.length };
    start = range.end + 1;
    return { text: word, range, small: true };
  });
}
