import { textOf, type Attribution, type FlowContent, type Position, type PullQuote } from "@digestkit/schema";
import { textOfParagraph, type Paragraph } from "../blocks/block.ts";
import { isAttributionLine } from "../lines/is-attribution-line.ts";
import { quotationLabel } from "../lines/is-quotation-label.ts";
import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import { reportGuess, type Outline } from "../outline.ts";
import { placeOn, type Sheet } from "../sheet.ts";
import { joinedText, phrasing } from "../tree/phrasing.ts";
import { isTitleLike } from "./is-title-like.ts";
import { readAttribution } from "./read-attribution.ts";
import { outerQuote, type OuterQuote } from "./outer-quote.ts";
import { quotationLead } from "./quotation-lead.ts";

/** Longest pull quote; a longer paragraph of direct speech is an entry. */
const longest = 1500;

/**
 * The pull quote a paragraph is: its words, its marks as written, and the attribution behind them, if there is one.
 *
 * ```
 * “Nobody asked about missing medicine …” — Ilka Torvan
 * ```
 *
 * @param outline - Gets the pull quote, and a message when a mark is missing.
 * @param block - Paragraph above the first section.
 * @returns Whether it was one.
 */
export function takePullQuote(outline: Outline, block: Paragraph): boolean {
  if (block.marker || textOfParagraph(block).length > longest) return false;
  const { text } = outline.sheet;
  const [first, ...rest] = block.lines as [Line, ...Line[]];
  const label = quotationLabel(first.text);
  if (label >= first.text.length) return false;
  const { words, credit } = splitCredit(outline.sheet, [readLine(text, first.start + label, first.end), ...rest]);
  if (!take(outline, words, credit)) return false;
  if (label > 0) outline.aside.push(readLine(text, first.start, first.start + label));
  return true;
}

/**
 * The pull quote a paragraph is whose attribution stands in front.
 *
 * ```
 * The long-serving MP: “Do not ask me about sheets…”
 * ```
 *
 * @param outline - Gets the pull quote.
 * @param block - Paragraph above the first section.
 * @returns Whether it was one.
 */
export function takeIntroducedPullQuote(outline: Outline, block: Paragraph): boolean {
  if (block.marker || textOfParagraph(block).length > longest) return false;
  const end = quotationLead(textOfParagraph(block));
  const [first, ...rest] = block.lines;
  if (end === undefined || !first || end + 1 >= first.text.length) return false;
  const { text } = outline.sheet;
  const words = readLine(text, first.start + end + 1, first.end);
  return take(outline, [words, ...rest], readLine(text, first.start, first.start + end));
}

function take(outline: Outline, words: readonly Line[], credit: Line | undefined): boolean {
  const { sheet } = outline;
  const quote = outerQuote(words.map(({ text }) => text).join("\n"));
  if (!quote) return false;
  const lines = withoutMarks(sheet, words, quote);
  const first = words[0] as Line;
  const last = words.at(-1) as Line;
  reportGuess(
    outline,
    quote.confidence,
    first,
    "Unexpected quotation mark at one end only, expected one at both: read as the pull quote, add the other mark",
  );
  const { open, close } = quote;
  const content: FlowContent[] = [{ type: "paragraph", children: phrasing(sheet, lines) }];
  const plain = content.every(
    (node) => node.type === "paragraph" && node.children.every(({ type }) => type === "text"),
  );
  outline.fields.pullQuote = {
    text: textOf(content),
    ...(plain ? {} : { content }),
    marks: { open, close },
    fidelity: "unchecked",
    position: placeOn(sheet, first.start, last.end),
    positions: { text: joinedText(sheet, lines).position as Position },
  };
  if (credit) addAttribution(outline, credit);
  return true;
}

/**
 * Takes the line below a pull quote as its attribution.
 *
 * @param outline - Has the pull quote.
 * @param line - `— Ilka Torvan, court hearing`
 * @param options - Whether the line is right below the quotation and nothing else, so that it needs no dash.
 * @returns Whether it is one.
 */
export function takeAttribution(outline: Outline, line: Line, { isBelow }: { isBelow: boolean }): boolean {
  const { pullQuote } = outline.fields;
  if (!pullQuote || pullQuote.attribution) return false;
  if (!isAttributionLine(line.text) && !(isBelow && isTitleLike(line.text, line.width))) return false;
  addAttribution(outline, line);
  return true;
}

function addAttribution({ fields, sheet }: Outline, line: Line): void {
  const { attribution, positions } = readAttribution(sheet, line);
  fields.pullQuote = credited(fields.pullQuote as PullQuote, attribution, positions, sheet, line);
}

function credited(
  pullQuote: PullQuote,
  attribution: Attribution,
  positions: Record<string, Position>,
  sheet: Sheet,
  line: Line,
): PullQuote {
  const { position } = pullQuote;
  const { start, end } = placeOn(sheet, line.start, line.end);
  const stands = position && {
    start: start.offset < position.start.offset ? start : position.start,
    end: end.offset > position.end.offset ? end : position.end,
  };
  return {
    ...pullQuote,
    attribution,
    ...(stands ? { position: stands } : {}),
    positions: { ...pullQuote.positions, ...positions },
  };
}

/**
 * What credits a quotation behind its last mark: `” — Ilka Torvan`, `", - Ilka Torvan, adviser`, `” (Ilka Torvan, interview)`. A hyphen
 * needs a space behind it, as in `" - Ilka`.
 */
const creditBehind = /["”“»’'][.,;]?\s{0,3}((?:[—–―]|--|-(?=\s)|\()\s?\S.{1,100})$/u;

/** The same credit with the dash of a line that only credits. */
const asLine = (credit: string): string => credit.replace(/^(?:[—–―]|--|-|\()\s?/u, "— ");

/** The credit behind the words on one line, or the attribution as the paragraph's last line. */
function splitCredit(sheet: Sheet, lines: readonly Line[]): { words: Line[]; credit?: Line } {
  const last = lines.at(-1) as Line;
  if (lines.length > 1 && isAttributionLine(last.text)) return { words: lines.slice(0, -1), credit: last };
  const [, credit] = creditBehind.exec(last.text.slice(-120)) ?? [];
  const isOpen = credit?.startsWith("(") !== credit?.endsWith(")");
  if (credit === undefined || isOpen || !isAttributionLine(asLine(credit))) return { words: [...lines] };
  const from = last.end - credit.length;
  return {
    words: [...lines.slice(0, -1), readLine(sheet.text, last.start, from)],
    credit: readLine(sheet.text, from, last.end),
  };
}

/** The lines without the marks at both ends. */
function withoutMarks(sheet: Sheet, lines: readonly Line[], { open, close }: OuterQuote): Line[] {
  const bare = [...lines];
  const cut = (index: number, from: number, to: number): void => {
    const line = bare[index] as Line;
    const start = line.start + from;
    const end = line.end - to;
    bare[index] = { ...line, start, end, text: sheet.text.slice(start, end) };
  };
  if (open !== "") cut(0, open.length, 0);
  if (close !== "") cut(bare.length - 1, 0, close.length);
  return bare;
}
