import type { TextRange } from "@digestkit/schema";

/** Words that stand in names without a capital: `Front of Varenia`, `Partido de la Gente`. */
const smallWords: ReadonlySet<string> = new Set(
  "a an and at by da das de del della der des di do du e el en et for for in la las le les los of on the to und van von y и".split(
    " ",
  ),
);

/** A word that may be part of a name. */
export interface NameWord {
  text: string;
  range: TextRange;
}

/**
 * The runs of capitalised words of a text, small words inside them included: `Popular Front of Varenia`.
 *
 * @param text - Text.
 * @returns Runs of two words and more, in text order.
 */
export function nameRuns(text: string): NameWord[][] {
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  let end = 0;
  const close = (): void => {
    while (run.length > 0 && isSmallWord(run.at(-1) as NameWord)) run.pop();
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+(?:[’']\p{L}+)?/gu)) {
    if (index - end !== 1 || !/[ \u00A0\n-]/u.test(text.charAt(end))) close();
    const next = { text: word, range: { start: index, end: index + word.length } };
    end = next.range.end;
    if (/^\p{Lu}/u.test(word) || (run.length > 0 && isSmallWord(next))) run.push(next);
    else close();
  }
  close();
  return runs;
}

/**
 * Whether a word of a name usually gives no letter to its acronym.
 *
 * @param word - Word of a run.
 * @returns `true` for `of`, `the`, `de` …
 */
export function isSmallWord({ text }: NameWord): boolean {
  return smallWords.has(text);
}
