import { readDate } from "../dates/read-date.ts";
import { isTitleLike } from "../masthead/is-title-like.ts";
import type { Line } from "./line.ts";

/** Fewer lines of that sort may be the place and date of the issue. */
const fewest = 3;

/** Longest name of what is credited, in characters. */
const longestName = 60;

/**
 * The lines that credit the headline right above them with a publication and its date, in a list of headlines.
 *
 * ```
 * Court in Lorsk frees two hydrologists
 * Harbour Letter, 7 March 2024             ← one of them, and no date of the issue: there are three or more
 *
 * Gauge at Torrow read again
 * The Sarn Courier, 6 March 2024
 * ```
 *
 * @param lines - All lines of the text.
 * @param language - BCP 47 tag of the text, if somebody said it.
 * @returns Those lines.
 */
export function creditLines(lines: readonly Line[], language: string | undefined): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    const above = lines[index - 1];
    return above !== undefined && above.text !== "" && !isCredit(above.text, language) && isCredit(line.text, language);
  });
  return new Set(found.length < fewest ? [] : found);
}

/** `Harbour Letter, 7 March 2024` – a name, a comma, a date and nothing else. */
function isCredit(text: string, language: string | undefined): boolean {
  if (text.length > longestName * 2 || !/\p{Nd}/u.test(text)) return false;
  for (const { index } of text.matchAll(/[,，、|·]\s?/gu)) {
    if (index > longestName) return false;
    const name = text.slice(0, index);
    if (!isTitleLike(name, name.length)) return false;
    if (readDate(text.slice(index + 1).trim(), language)) return true;
  }
  return false;
}
