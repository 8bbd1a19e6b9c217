import { onlyLine, textOfParagraph, type Block } from "./blocks/block.ts";
import { introducesQuotation } from "./body/introduces-quotation.ts";
import { endsSentence } from "./lines/goes-on.ts";
import { isQuotationLabel } from "./lines/is-quotation-label.ts";
import { widest, type Line } from "./lines/line.ts";
import { readLine } from "./lines/read-lines.ts";
import { findDate } from "./dates/find-date.ts";
import { firstHeading } from "./masthead/first-heading.ts";
import { isNamed, isShort, type FoundName } from "./masthead/found-name.ts";
import { isLogoLine } from "./masthead/is-logo-line.ts";
import { isOnlyTitle } from "./masthead/is-only-title.ts";
import { isPageFurniture } from "./masthead/is-page-furniture.ts";
import { leadAboveDate } from "./masthead/lead-above-date.ts";
import { isMailDate } from "./masthead/mail-headers.ts";
import { namesSeries } from "./masthead/name-words.ts";
import { outerQuote } from "./masthead/outer-quote.ts";
import { publisherLead, saysPublisher } from "./masthead/publisher-lead.ts";
import { quotationLead } from "./masthead/quotation-lead.ts";
import { splitTitle } from "./masthead/split-title.ts";
import { takeByline } from "./masthead/take-byline.ts";
import { takeDate } from "./masthead/take-date.ts";
import { takeDatedLine } from "./masthead/take-dated-line.ts";
import { takeDateLine } from "./masthead/take-date-line.ts";
import { takeNames, type Name } from "./masthead/take-names.ts";
import { takeAttribution, takeIntroducedPullQuote, takePullQuote } from "./masthead/take-pull-quote.ts";
import { takeSeries } from "./masthead/take-series.ts";
import { isIssueDate, isProse, type Outline } from "./outline.ts";

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
      if (words && (isNamed(words) || (names.length === 0 && isBrand(words))))
        names.push(nameIn(outline, words, index, "beside"));
      else if (words) outline.shown.push(words);
      continue;
    }
    if (line && names.length > 0 && isSubtitle(outline, line, blocks[index + 1])) {
      outline.shown.push(line);
      continue;
    }
    if (block.kind === "separator" || (line && takeLine(outline, line, blocks, index))) continue;
    if (block.kind === "paragraph" && !outline.fields.pullQuote && !isIntroduced(blocks, index)) {
      if (takePullQuote(outline, block)) continue;
      const hasMasthead = names.length > 0 || hasDate();
      if (hasMasthead && isOnlyIntroduced(blocks, block) && takeIntroducedPullQuote(outline, block)) continue;
    }
    if (line && isOfIssue(names, blocks, index) && takeByline(outline, line)) continue;
    const isName = line && (isShort(line) || saysPublisher(line.text) || (names.length === 0 && isLongTitle(line)));
    const dated =
      line && (isName || isDatedName(line)) && canNameMore(outline, names, blocks, index)
        ? takeDatedLine(outline, line)
        : undefined;
    if (dated?.isTaken) {
      takeLeft(outline, names, dated.left, index);
      continue;
    }
    const lead = hasDate() || isName ? [] : leadAboveDate(outline, blocks, index);
    if (lead.length > 0) {
      outline.lead.push(...lead);
      index += lead.length - 1;
      continue;
    }
    if (!isName || dated || !canNameMore(outline, names, blocks, index)) break;
    names.push(nameIn(outline, line, index, hasDate() ? "below" : "above"));
  }
  const heading = firstHeading(outline, names, blocks, index);
  const kept = heading ? names.slice(0, names.indexOf(heading)) : names;
  if (isOnlyNames(outline, kept, blocks, index)) return 0;
  takeNames(outline, kept);
  return heading?.index ?? index;
}

/** Below the pull quote, or too many other lines, a short line is the first heading. */
function canNameMore(outline: Outline, names: readonly FoundName[], blocks: readonly Block[], index: number): boolean {
  if (outline.fields.pullQuote || names.length === mostNames) return false;
  return isOnlyTitle(blocks, index) !== false;
}

/** `Daily Report of the Mission to the Valleys of Sarn and Torrow, issued on 14 March 2024` */
function isDatedName({ text }: Line): boolean {
  return namesSeries(text) && !endsSentence(text);
}

/**
 * The title at the very top may be as long as it likes when it names its series, too:
 * `Weekly Roundup: the court meets again, the miller speaks, and nobody has read the gauge`
 */
function isLongTitle({ text, width }: Line): boolean {
  return width < widest && !endsSentence(text) && splitTitle(text) !== undefined;
}

/** Who wrote the first article stands between its heading and its prose. */
function isOfIssue(names: readonly FoundName[], blocks: readonly Block[], index: number): boolean {
  const above = names.at(-1);
  const isBelowName = above?.index === index - 1 && !isNamed(above.line);
  return !isBelowName || !isProse(blocks[index + 1], isShort);
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
function takeLine(outline: Outline, line: Line, blocks: readonly Block[], index: number): boolean {
  const below = blocks[index + 1];
  const next = onlyLine(below);
  if (isPageFurniture(line.text) || (isQuotationLabel(line.text) && isQuotation(below))) {
    outline.aside.push(line);
    return true;
  }
  if (
    outline.fields.pullQuote
      ? takeAttribution(outline, line, { isBelow: isCreditOf(blocks, index) })
      : isLogoLine(line.text, next?.text)
  ) {
    if (!outline.fields.pullQuote) outline.aside.push(line);
    return true;
  }
  return takeSeries(outline, line);
}

/** A line right below a quotation, with a blank line below: who said it, even without a dash. */
function isCreditOf(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.gap === 0 && isQuotation(blocks[index - 1]) && (blocks[index + 1]?.gap ?? 0) > 0;
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

/** `Sarn-gram`, `SarnNews`, `LCO`: no place is written like that. */
function isBrand({ text }: Line): boolean {
  return /\p{Ll}\p{Lu}|\p{L}-\p{Ll}|\p{Lu}{2}|\p{Nd}/u.test(text);
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
