import { onlyLine, textOfParagraph, type Block } from "./blocks/block.ts";
import { introducesQuotation } from "./body/introduces-quotation.ts";
import { endsSentence } from "./lines/goes-on.ts";
import { isInCapitals } from "./lines/is-in-capitals.ts";
import { isQuotationLabel } from "./lines/is-quotation-label.ts";
import type { Line } from "./lines/line.ts";
import { readLine } from "./lines/read-lines.ts";
import { findDate } from "./dates/find-date.ts";
import { isLogoLine } from "./masthead/is-logo-line.ts";
import { isPageFurniture } from "./masthead/is-page-furniture.ts";
import { isTitleLike } from "./masthead/is-title-like.ts";
import { isMailDate } from "./masthead/mail-headers.ts";
import { namesOrganisation, namesSeries } from "./masthead/name-words.ts";
import { outerQuote } from "./masthead/outer-quote.ts";
import { publisherLead } from "./masthead/publisher-lead.ts";
import { quotationLead } from "./masthead/quotation-lead.ts";
import { takeDate } from "./masthead/take-date.ts";
import { takeDatedLine } from "./masthead/take-dated-line.ts";
import { takeDateLine } from "./masthead/take-date-line.ts";
import { takeNames, type Name } from "./masthead/take-names.ts";
import { takeAttribution, takeIntroducedPullQuote, takePullQuote } from "./masthead/take-pull-quote.ts";
import { takeSeries } from "./masthead/take-series.ts";
import { isIssueDate, isProse, type Outline } from "./outline.ts";

/** A name found so far, with the index of its block. */
interface FoundName extends Name {
  index: number;
}

/**
 * Reads the lines above the body: logo, publisher, series, title, dates, pull quote and its attribution, in any order.
 *
 * ```
 * LCO logo
 * Lorsk Civic Observatory
 * Rights Monitor, Issue 12
 * March 7, 2024
 *
 * “Nobody asked about missing medicine …”
 * — Ilka Torvan, court hearing
 * ```
 *
 * @param outline - Gets fields and messages.
 * @param blocks - Blocks of the whole text.
 * @returns Index of the first block that is not part of it.
 */
export function readMasthead(outline: Outline, blocks: readonly Block[]): number {
  const names: FoundName[] = [];
  const hasDate = (): boolean => dateFields.some((field) => outline.fields[field] !== undefined);
  let index = 0;
  for (; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const line = onlyLine(block);
    if (line && (outline.days.has(line) || outline.credits.has(line))) break;
    if (line && outline.headers.has(line)) {
      takeHeader(outline, line);
      continue;
    }
    if (line && isIssueDate(outline, line)) {
      const words = takeDateLine(outline, line);
      if (words && isNamed(words)) names.push(nameIn(outline, words, index, "beside"));
      else if (words) outline.shown.push(words);
      continue;
    }
    if (line && names.length > 0 && isSubtitle(outline, line, blocks[index + 1])) {
      outline.shown.push(line);
      continue;
    }
    if (block.kind === "separator" || (line && takeLine(outline, line, blocks[index + 1]))) continue;
    if (block.kind === "paragraph" && !outline.fields.pullQuote && !isIntroduced(blocks, index)) {
      if (takePullQuote(outline, block)) continue;
      const hasMasthead = names.length > 0 || hasDate();
      if (hasMasthead && isOnlyIntroduced(blocks, block) && takeIntroducedPullQuote(outline, block)) continue;
    }
    const lead = hasDate() ? [] : leadAboveDate(outline, blocks, index);
    if (lead.length > 0) {
      outline.lead.push(...lead);
      index += lead.length - 1;
      continue;
    }
    // Below the pull quote a short line is the first heading.
    if (!line || outline.fields.pullQuote || names.length === mostNames || !isTitleLike(line.text, line.width)) break;
    if (isUnderlined(block) && !isOnlyTitle(blocks, index)) break;
    const dated = takeDatedLine(outline, line);
    if (dated && !dated.isTaken) break;
    if (dated) takeLeft(outline, names, dated.left, index);
    else names.push(nameIn(outline, line, index, hasDate() ? "below" : "above"));
  }
  const heading = withHeadingsAbove(names, blocks, firstHeading(outline, names, blocks, index));
  const kept = heading ? names.slice(0, names.indexOf(heading)) : names;
  if (isOnlyNames(outline, kept, blocks, index)) return 0;
  takeNames(outline, kept);
  return heading?.index ?? index;
}

/** A mail belongs to no edition, but says when the issue was sent. */
function takeHeader(outline: Outline, line: Line): void {
  outline.aside.push(line);
  const date = isMailDate(line.text) ? findDate(line.text, outline.language) : undefined;
  if (date) takeDate(outline, line, { ...date, role: "datePublished" });
}

/** A name without the words in front of it that say what it names. */
function nameIn({ sheet }: Outline, line: Line, index: number, place: Name["place"]): FoundName {
  const lead = publisherLead(line.text);
  if (lead === 0 || lead >= line.text.length) return { line, index, place };
  return { line: readLine(sheet.text, line.start + lead, line.end), index, place, publishes: true };
}

/** Fields that a date in the masthead sets. */
const dateFields = ["issueDate", "datePublished", "temporalCoverage"] as const;

/** Of what is left of a line beside its date, the first that can be is a name; the rest is shown. */
function takeLeft(outline: Outline, names: FoundName[], left: readonly Line[], index: number): void {
  for (const line of left) {
    const isFirst = names.length === 0 && outline.fields.publication === undefined && !/^\p{Ll}/u.test(line.text);
    if (isNamed(line) || isFirst) names.push(nameIn(outline, line, index, "beside"));
    else outline.shown.push(line);
  }
}

/** A masthead is short; more short lines than this are a list of something. */
const mostNames = 6;

/** Lines that say what they are. */
function takeLine(outline: Outline, line: Line, below: Block | undefined): boolean {
  const next = onlyLine(below);
  if (isPageFurniture(line.text) || (isQuotationLabel(line.text) && isQuotation(below))) {
    outline.aside.push(line);
    return true;
  }
  if (outline.fields.pullQuote ? takeAttribution(outline, line) : isLogoLine(line.text, next?.text)) {
    if (!outline.fields.pullQuote) outline.aside.push(line);
    return true;
  }
  return takeSeries(outline, line);
}

function isQuotation(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && !block.marker && outerQuote(textOfParagraph(block)) !== undefined;
}

/** `The minister told reporters:` – a quotation below that is no pull quote. */
function isIntroduced(blocks: readonly Block[], index: number): boolean {
  const [above, block] = [blocks[index - 1], blocks[index]];
  if (above?.kind !== "paragraph" || block?.kind !== "paragraph") return false;
  return introducesQuotation(textOfParagraph(above), textOfParagraph(block));
}

/** Where several paragraphs are somebody's name and words, they are the entries. */
function isOnlyIntroduced(blocks: readonly Block[], block: Block): boolean {
  const found = blocks.filter(
    (each) => each.kind === "paragraph" && quotationLead(textOfParagraph(each)) !== undefined,
  );
  return found.length === 1 && found[0] === block;
}

/** More paragraphs than this are hardly a word to the reader between name and date. */
const mostLead = 2;

/**
 * ```
 * Rights Monitor
 *
 * Our weekly look at the courts of the Sarn valley.      ← this
 *
 * 14 March 2024
 *
 * Courts                                                 ← there is more below
 * ```
 */
function leadAboveDate(outline: Outline, blocks: readonly Block[], index: number): Block[] {
  let until = index;
  while (until < blocks.length && until - index <= mostLead && isLead(blocks[until])) until++;
  const line = onlyLine(blocks[until]);
  const isAboveDate = line !== undefined && isIssueDate(outline, line) && until + 2 < blocks.length;
  return isAboveDate && until - index <= mostLead ? blocks.slice(index, until) : [];
}

function isLead(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && !block.marker && isProse(block, isShort);
}

/** `a weekly review of the local press` – words in lower case between the name and the date. */
function isSubtitle(outline: Outline, line: Line, next: Block | undefined): boolean {
  const below = onlyLine(next);
  return (
    below !== undefined &&
    next?.gap === 0 &&
    isIssueDate(outline, below) &&
    /^\p{Ll}/u.test(line.text) &&
    !endsSentence(line.text)
  );
}

function isUnderlined(block: Block): boolean {
  return block.kind === "paragraph" && block.underline !== undefined;
}

/** `Rights Monitor` above `======`, where all other headings have `------` or none. */
function isOnlyTitle(blocks: readonly Block[], index: number): boolean {
  const strong = blocks.filter((block) => block.kind === "paragraph" && block.underline === "=");
  return strong.length === 1 && strong[0] === blocks[index];
}

/**
 * The last name is the first heading when prose follows it, unless its words tell that it is a name or it stands apart from the
 * prose. A line in capitals above it is the heading of the section it stands in.
 */
function firstHeading(
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
  const block = blocks[last.index] as Block;
  if (isUnderlined(block) && isOnlyTitle(blocks, last.index)) return undefined;
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
  return names[first];
}

function isNamed({ text }: Line): boolean {
  return namesOrganisation(text) || namesSeries(text);
}

function isShort(line: Line): boolean {
  return isTitleLike(line.text, line.width);
}

/** A text of nothing but short lines that name nobody has no masthead. */
function isOnlyNames(
  { fields, aside, shown }: Outline,
  names: readonly FoundName[],
  blocks: readonly Block[],
  end: number,
): boolean {
  const isNothingElse = end >= blocks.length && Object.keys(fields).length === 0 && aside.length + shown.length === 0;
  return isNothingElse && names.length > 0 && !names.some(({ line }) => isNamed(line));
}
