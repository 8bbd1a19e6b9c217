import { oneLine } from "./one-line.ts";

/**
 * Titles on one line, dots between them: in a summary they are no sentence, and end with marks of their own.
 *
 * @param titles - Titles; not changed.
 * @param length - How long the line is at most, in UTF-16 code units.
 * @returns As many titles as fit, each whole; the first in any case.
 * @example
 * ```ts
 * import { titleLine } from "@digestkit/adapter-kit";
 *
 * console.log(titleLine(["Budget postponed.", "Bridge closed"], 40)); // => Budget postponed. · Bridge closed
 * ```
 */
export function titleLine(titles: readonly string[], length: number): string {
  const [first = "", ...others] = titles.map(oneLine).filter((title) => title !== "");
  let line = first;
  for (const title of others) {
    const longer = `${line} · ${title}`;
    if (longer.length > length) return line;
    line = longer;
  }
  return line;
}
