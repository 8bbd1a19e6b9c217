import type { Position } from "@digestkit/schema";
import stringWidth from "string-width";
import { once } from "../memoize.ts";
import { visible } from "./visible.ts";

/** A line of the source, cut to a window around a place. */
export interface Excerpt {
  /** The window, every character visible; `…` where the line goes on. */
  text: string;
  /** Column of the place in `text`, in terminal columns from 0. */
  column: number;
  /** Columns of the place in `text`; at least 1. */
  columns: number;
}

/** One grapheme of the window. */
interface Cell {
  text: string;
  columns: number;
  /** Whether it is part of the place. */
  marked: boolean;
}

/** Making one takes far longer than using it. */
const graphemes = once(() => new Intl.Segmenter("und", { granularity: "grapheme" }));

const ellipsis = "…";
const lineEnding = /[\n\r\u0085\u2028\u2029]/u;

/**
 * The line a place starts in, cut to a window around the place, however long the paragraph is.
 *
 * @param source - Source the place is in.
 * @param place - Place.
 * @param width - Terminal columns to fill at most.
 * @returns Excerpt.
 */
export function excerpt(source: string, place: Position, width: number): Excerpt {
  const { offset, column } = place.start;
  const lineStart = offset - column + 1;
  // The window can hold no more than `width` characters on either side: a line of a megabyte is never walked.
  const from = Math.max(lineStart, offset - width);
  const ahead = source.slice(offset, offset + width);
  const ending = ahead.search(lineEnding);
  const to = offset + (ending < 0 ? ahead.length : ending);
  const cells = cellsOf(source, from, to, place);
  const first = cells.findIndex((cell) => cell.marked);
  const center = first < 0 ? cells.length : first;
  const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
  const cut = { left: from > lineStart, right: to < source.length && !lineEnding.test(source.charAt(to)) };
  if (!cut.left && !cut.right && total <= width) return draw(cells, center, cut);
  return drawWindow(cells, center, width, cut);
}

function cellsOf(source: string, from: number, to: number, place: Position): Cell[] {
  const end = Math.max(place.end.offset, place.start.offset + 1);
  // Blanks alone would not be seen; between words they would.
  const isBlank = source.slice(place.start.offset, Math.min(end, to)).trim() === "";
  const segments = graphemes().segment(source.slice(from, to));
  return Array.from(segments, ({ segment, index }) => {
    const marked = from + index >= place.start.offset && from + index < end;
    const text = marked && isBlank && segment === " " ? "·" : visible(segment);
    return { text, columns: stringWidth(text), marked };
  });
}

/** A third of the window before the place, the rest after it; what one side does not need goes to the other. */
function drawWindow(cells: Cell[], center: number, width: number, cut: { left: boolean; right: boolean }): Excerpt {
  const room = width - 2 * ellipsis.length;
  const before = takeWhileFits(cells.slice(0, center).reverse(), Math.floor(room / 3));
  const after = takeWhileFits(cells.slice(center), room - before.columns);
  const more = takeWhileFits(cells.slice(0, center - before.count).reverse(), room - before.columns - after.columns);
  const from = center - before.count - more.count;
  const to = center + after.count;
  const marks = { left: cut.left || from > 0, right: cut.right || to < cells.length };
  return draw(cells.slice(from, to), center - from, marks);
}

function takeWhileFits(cells: readonly Cell[], room: number): { count: number; columns: number } {
  let columns = 0;
  let count = 0;
  for (let cell = cells[count]; cell && columns + cell.columns <= room; cell = cells[++count]) columns += cell.columns;
  return { count, columns };
}

function draw(cells: Cell[], center: number, cut: { left: boolean; right: boolean }): Excerpt {
  const columnsOf = (part: Cell[]): number => part.reduce((sum, cell) => sum + cell.columns, 0);
  const text = cells.map((cell) => cell.text).join("");
  return {
    text: (cut.left ? ellipsis : "") + text + (cut.right ? ellipsis : ""),
    column: columnsOf(cells.slice(0, center)) + (cut.left ? 1 : 0),
    columns: Math.max(1, columnsOf(cells.slice(center).filter((cell) => cell.marked))),
  };
}
