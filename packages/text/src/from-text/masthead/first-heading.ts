import { onlyLine, type Block } from "../blocks/block.ts";
import { isInCapitals } from "../lines/is-in-capitals.ts";
import { isProse, type Outline } from "../outline.ts";
import { isNamed, isShort, type FoundName } from "./found-name.ts";
import { isOnlyTitle } from "./is-only-title.ts";
import { namesSeries } from "./name-words.ts";

/**
 * The first heading of the body among the names of a masthead, with the headings above that lead to it.
 *
 * @param outline - Has fields and dates.
 * @param names - Names in order.
 * @param blocks - Blocks of the whole text.
 * @param end - Index just after the masthead.
 * @returns The name that is a heading; nothing when none is.
 */
export function firstHeading(
  outline: Outline,
  names: readonly FoundName[],
  blocks: readonly Block[],
  end: number,
): FoundName | undefined {
  return withHeadingsAbove(names, blocks, lastName(outline, names, blocks, end));
}

/**
 * The last name is the first heading when prose follows it, unless its words tell that it is a name or it stands apart from the
 * prose. A line in capitals above it is the heading of the section it stands in.
 */
function lastName(
  { fields, credits }: Outline,
  names: readonly FoundName[],
  blocks: readonly Block[],
  end: number,
): FoundName | undefined {
  const last = names.at(-1);
  const next = blocks[end];
  if (
    !last ||
    last.publishes ||
    last.place === "beside" ||
    fields.pullQuote ||
    last.index !== end - 1 ||
    !(isProse(next, isShort) || isCredit(next, credits))
  )
    return undefined;
  if (isOnlyTitle(blocks, last.index)) return undefined;
  if (isBelowDate(names, blocks, last)) return last;
  const others = names.slice(0, -1).filter(({ line }) => isNamed(line)).length;
  if (isNamed(last.line) && others < 2) return undefined;
  const hasMasthead = names.length > 1 || Object.keys(fields).length > 0;
  if (!hasMasthead && (next?.gap ?? 0) > 1) return undefined;
  const above = names.at(-2);
  const opensSection =
    above && above.index === last.index - 1 && isInCapitals(above.line.text) && !isInCapitals(last.line.text);
  return opensSection && !isNamed(above.line) ? above : last;
}

/** The date of an entry stands below its headline. */
function isCredit(block: Block | undefined, credits: Outline["credits"]): boolean {
  const line = onlyLine(block);
  return line !== undefined && credits.has(line);
}

/**
 * A line set off below the date of something that has a name is a heading, even if its one word could name somebody: `Press`.
 *
 * ```
 * ACME News
 * 14 March 2024
 *
 * TOP STORIES
 *
 * POLITICS
 * ```
 */
function isBelowDate(
  names: readonly FoundName[],
  blocks: readonly Block[],
  { line, index, place }: FoundName,
): boolean {
  if (place !== "below" || names.every((name) => name.place === "below")) return false;
  const isSetOff = (blocks[index]?.gap ?? 0) > 0 || isInCapitals(line.text);
  // `TOP NEWS` below `DAILY NEWS DIGEST`: the series has its name.
  const isSecond =
    namesSeries(line.text) && names.some((name) => name.place !== "below" && namesSeries(name.line.text));
  return isSetOff && (!isNamed(line) || !line.text.includes(" ") || isSecond);
}

/** Headings that lead straight to the first one found. */
function withHeadingsAbove(
  names: readonly FoundName[],
  blocks: readonly Block[],
  found: FoundName | undefined,
): FoundName | undefined {
  if (!found) return undefined;
  let first = names.indexOf(found);
  for (; first > 0; first--) {
    const above = names[first - 1] as FoundName;
    if (above.index + 1 !== names[first]?.index || !isBelowDate(names, blocks, above)) break;
  }
  const above = names[first - 1];
  const opensSection = first > 1 && above && above.index + 1 === names[first]?.index && isLikeSections(blocks, above);
  return opensSection ? above : names[first];
}

/** A longer line is more likely a title. */
const mostWords = 3;

/**
 * Whether an unnamed line above the first heading opens a section, as others do further down.
 *
 * ```
 * Rights Monitor
 *
 * The Valley          ← does
 *
 * Torrow              ← the first heading
 *
 * Prose …
 *
 * The Coast           ← because this leads to a heading, too
 *
 * Lorsk
 *
 * Prose …
 * ```
 */
function isLikeSections(blocks: readonly Block[], { line, index, place, publishes }: FoundName): boolean {
  if (publishes || place === "beside" || isNamed(line) || (blocks[index]?.gap ?? 0) === 0) return false;
  const heads = blocks.map((block) => {
    const only = onlyLine(block);
    return only !== undefined && isShort(only);
  });
  const below = heads.flatMap((isHead, at) => (isHead && at > index + 1 && !heads[at - 1] ? [at] : []));
  const doubled = below.filter((at) => heads[at + 1] && isProse(blocks[at + 2], isShort)).length;
  return doubled > 0 && (line.text.split(/\s+/u).length <= mostWords || doubled * 2 >= below.length);
}
