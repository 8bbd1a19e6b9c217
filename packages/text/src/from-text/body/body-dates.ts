import { onlyLine, type Block } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";
import { isTitleLike } from "../masthead/is-title-like.ts";
import { namesOrganisation, namesSeries } from "../masthead/name-words.ts";
import type { Outline } from "../outline.ts";

/** Dates that are not the issue's. */
export interface BodyDates {
  /** Dates that head the days of a chronicle. */
  days: ReadonlySet<Line>;
  /** Dates between the headline of an entry and its prose. */
  ofEntries: ReadonlySet<Line>;
}

/**
 * Dates of the body: two or more, each on a line of its own right above prose.
 *
 * ```
 * Chronicle of Arrests
 *
 * 4 March 2024                              ← heads a day
 *
 * Two hydrologists were detained in …
 *
 * 5 March 2024                              ← heads another; neither is the date of the issue
 *
 * Police searched the offices of …
 * ```
 *
 * Where most have a headline right above them, they say when an entry was published. The date of an issue stands above a heading
 * or a pull quote, below a name, or it is the only one above prose.
 *
 * @param dates - Dates of lines.
 * @param blocks - Blocks of the whole text.
 * @returns Lines of those dates.
 */
export function bodyDates(dates: Outline["dates"], blocks: readonly Block[]): BodyDates {
  const found = blocks.flatMap((block, index) => {
    const line = onlyLine(block);
    const date = line && dates.get(line);
    if (!line || !date || date.role !== undefined || date.from > 0 || !isProse(blocks[index + 1])) return [];
    return [{ line, above: titleOf(blocks[index - 1], dates), isLong: isLong(blocks[index + 1]) }];
  });
  const ofEntries = found.filter(({ above }) => above && !isOfIssue(above, blocks));
  const areOfEntries = ofEntries.length * 2 > found.length;
  const chosen = areOfEntries ? ofEntries : found;
  const lines = new Set(chosen.map(({ line }) => line));
  const none: ReadonlySet<Line> = new Set();
  // The date of the issue may stand above its prose, and once more above an address at its foot.
  const differ = new Set(chosen.filter(({ isLong }) => isLong).map(({ line }) => line.text)).size;
  if (differ < 2) return { days: none, ofEntries: none };
  return areOfEntries ? { days: none, ofEntries: lines } : { days: lines, ofEntries: none };
}

function isProse(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || block.marker) return false;
  const line = onlyLine(block);
  return line === undefined || !isTitleLike(line.text, line.width);
}

/** Shorter lines may be an address or a note. */
const longProse = 60;

function isLong(block: Block | undefined): boolean {
  const line = onlyLine(block);
  return line === undefined || line.width > longProse;
}

/** A line above a date that may be a headline. */
function titleOf(block: Block | undefined, dates: Outline["dates"]): Line | undefined {
  const line = onlyLine(block);
  return line && !dates.has(line) && isTitleLike(line.text, line.width) ? line : undefined;
}

/** `Rights Monitor` on top of everything is no headline. */
function isOfIssue(above: Line, [first]: readonly Block[]): boolean {
  return onlyLine(first) === above && (namesOrganisation(above.text) || namesSeries(above.text));
}
