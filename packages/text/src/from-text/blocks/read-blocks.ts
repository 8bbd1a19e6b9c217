import { endsWithComma, goesOn, narrowProse, sentenceGoesOn } from "../lines/goes-on.ts";
import { isLinkLine } from "../lines/is-link-line.ts";
import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import type { Block, Paragraph } from "./block.ts";
import { findMarkers } from "./find-markers.ts";
import type { FoundMarker } from "./read-marker.ts";
import { isSeparatorLine, underlineOf } from "./separator-line.ts";

/** What is known of a text before its lines are joined. */
export interface BlockContext {
  /** Gated text. */
  text: string;
  /** Where lines are wrapped, if they are. */
  column: number | undefined;
  /** Whether a line is never part of the paragraph above it. */
  standsAlone: (line: Line) => boolean;
}

/** Deeper quotations of quotations read as text with `>`. */
const deepestQuote = 8;

/**
 * Joins lines into paragraphs, items and quotations.
 *
 * @param lines - Lines of the text, or of a quotation in it.
 * @param context - What is known of the text.
 * @param depth - How many quotations stand around.
 * @returns Blocks in order; every line that is not blank is in one.
 */
export function readBlocks(lines: readonly Line[], context: BlockContext, depth = 0): Block[] {
  const markers = findMarkers(lines);
  const blocks: Block[] = [];
  let open: Paragraph | undefined;
  let gap = 0;
  const push = (block: Block): void => {
    blocks.push(block);
    open = block.kind === "paragraph" && block.underline === undefined ? block : undefined;
    gap = 0;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.text === "") {
      open = undefined;
      gap++;
    } else if (line.text.startsWith(">") && depth < deepestQuote) {
      const until = endOfQuote(lines, index);
      const inner = lines.slice(index, until).map((quoted) => behindQuoteMark(context.text, quoted));
      push({ kind: "quote", gap, blocks: readBlocks(inner, context, depth + 1) });
      index = until - 1;
    } else if (isSeparatorLine(line.text)) {
      const underline = open && open.lines.length === 1 && underlineOf(line.text, open.lines[0]?.text ?? "");
      if (open && underline) open.underline = underline;
      else push({ kind: "separator", isSignature: line.text === "--", gap });
      open = undefined;
    } else if (open && !markers.has(line) && joins(open, line, context)) {
      open.lines.push(line);
    } else {
      push(startParagraph(line, markers.get(line), gap, context.text));
    }
  }
  return blocks;
}

/** Index of the first line that is not quoted. */
function endOfQuote(lines: readonly Line[], from: number): number {
  let until = from;
  while (lines[until]?.text.startsWith(">")) until++;
  return until;
}

function behindQuoteMark(text: string, line: Line): Line {
  return readLine(text, line.start + 1, line.end);
}

function startParagraph(line: Line, marker: FoundMarker | undefined, gap: number, text: string): Paragraph {
  if (!marker) return { kind: "paragraph", lines: [line], gap };
  const { kind, number, size } = marker;
  const behind = readLine(text, line.start + size, line.end);
  return {
    kind: "paragraph",
    lines: [behind],
    gap,
    marker: { kind, line, ...(number === undefined ? {} : { number }) },
  };
}

function joins({ lines, marker }: Paragraph, line: Line, { column, standsAlone }: BlockContext): boolean {
  const last = lines.at(-1) as Line;
  if (standsAlone(line)) return false;
  if (endsWithComma(last)) return true;
  // `Night of the open archives` + `https://…` is a headline and its address, not a sentence that had no room for it.
  if (standsAlone(last) || (lines.length === 1 && last.width < narrowProse && isLinkLine(line.text))) return false;
  // `• The ministry` – what is set in below an item belongs to it.
  if (marker) return line.indent > marker.line.indent || sentenceGoesOn(last, line) || goesOn(last, line, column);
  return sentenceGoesOn(last, line) || goesOn(last, line, column);
}
