import type { Range } from "../front-matter/front-matter.ts";

/** Lines that may be one paragraph. */
export interface LineBlock extends Range {
  /** How many containers its deepest line is in. */
  depth: number;
}

/** A line that opens a list item: indentation, bullet or number, then a space and something. */
const item = /^([ \t]*)([-+*]|\d{1,9}[.)])([ \t]+)(?=\S)/u;
/** Containers opened on one line that are followed; more is over any budget. */
const mostOpened = 64;

/**
 * Splits a source into blocks of lines, no paragraph ever being in two: at blank lines, and at lines that surely end a
 * paragraph (headings, list items where CommonMark sees one).
 *
 * @param view - Source with LF line endings.
 * @param from - Where the content begins.
 * @returns Blocks in order, without blank lines between them.
 */
export function splitBlocks(view: string, from: number): LineBlock[] {
  const blocks: LineBlock[] = [];
  /** Columns at which the content of open list items begins. */
  const open: number[] = [];
  let block: LineBlock | undefined;
  for (let start = from; start < view.length;) {
    const ending = view.indexOf("\n", start);
    const end = ending < 0 ? view.length : ending;
    const line = view.slice(start, end);
    if (line.trim() === "") block = undefined;
    else {
      const { depth, opens } = readLine(line, open, block !== undefined);
      if (!block || opens) {
        block = { start, end, depth };
        blocks.push(block);
      } else {
        block.end = end;
        block.depth = Math.max(block.depth, depth);
      }
    }
    start = end + 1;
  }
  return blocks;
}

/** How deep a line is, and whether it surely begins a new block. Keeps `open` up to date. */
function readLine(line: string, open: number[], inBlock: boolean): { depth: number; opens: boolean } {
  const quotes = quoteDepth(line);
  const text = line.slice(quotes.length);
  let column = 0;
  let rest = text;
  let opened = 0;
  let opens = false;
  const indent = widthOf(/^[ \t]*/u.exec(text)?.[0] ?? "", 0);
  if (!inBlock) while (open.length > 0 && (open.at(-1) as number) > indent) open.pop();
  for (let match = item.exec(rest); match && opened < mostOpened; match = item.exec(rest)) {
    const at = widthOf(match[1] as string, column);
    if (opened === 0) {
      const within = open.findLast((content) => content <= at) ?? 0;
      // Indented by four, a marker goes on with the paragraph before it.
      if (at - within > 3) break;
      while (open.length > 0 && (open.at(-1) as number) > at) open.pop();
      opens = quotes.count === 0;
    }
    column = widthOf(match[3] as string, at + (match[2] as string).length);
    open.push(column);
    opened++;
    rest = rest.slice(match[0].length);
  }
  // `- > - > text`
  const inner = opened > 0 ? quoteDepth(rest).count : 0;
  const heading = quotes.count === 0 && opened === 0 && indent <= 3 && /^\s*#{1,6}(?:\s|$)/u.test(text);
  const marks = /^(?:[-+*]|\d{1,9}[.)])[ \t]*$/u.test(rest.trim()) ? 1 : 0;
  return { depth: quotes.count + open.length + inner + marks + bareMarks(rest), opens: opens || heading };
}

/** `> > text` – how many `>` stand in front of a line, and how long they are together. */
function quoteDepth(line: string): { count: number; length: number } {
  const prefix = /^(?:[ \t]*>)+/u.exec(line)?.[0] ?? "";
  return { count: prefix.split(">").length - 1, length: prefix.length };
}

/** Markers that follow one another beyond those that were followed. */
function bareMarks(rest: string): number {
  return /^(?:[-+*>][ \t]+){8}/u.test(rest) ? mostOpened : 0;
}

/** Column after white space, tabs going to multiples of four. */
function widthOf(space: string, column: number): number {
  let width = column;
  for (const character of space) width += character === "\t" ? 4 - (width % 4) : 1;
  return width;
}
