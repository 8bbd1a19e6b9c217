import type { WordCutter } from "../reader-model.ts";
/** Short words that are tied to others, separated by spaces. */
export interface TiedWords {
  /** Before an apostrophe: `l d qu`. */
  elisions: string;
  /** After a hyphen: `il elle t-il`. */
  inversions: string;
}

/**
 * Makes a function that cuts short words off those they are tied to.
 *
 * `l’opposition` → `l’` · `opposition`; `a-t-elle` → `a` · `-t-` · `elle`
 *
 * @param tied - The short words.
 * @returns Cutter for a language pack.
 */
export function cutTied({ elisions, inversions }: TiedWords): WordCutter {
  const before = new Set(elisions.split(" "));
  const after = inversions.split(" ").map((word) => `-${word}`);
  return (run) => {
    const pronoun = after.findLast((each) => run.length > each.length && run.endsWith(each));
    if (pronoun !== undefined) {
      const verb = run.slice(0, -pronoun.length);
      const joint = pronoun.lastIndexOf("-") + 1;
      return [verb, pronoun.slice(0, joint), pronoun.slice(joint)];
    }
    const mark = run.search(/['’ʼ]/u) + 1;
    return mark > 0 && mark < run.length && before.has(run.slice(0, mark - 1).toLowerCase())
      ? [run.slice(0, mark), run.slice(mark)]
      : undefined;
  };
}
