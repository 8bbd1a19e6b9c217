import { gateText, lineStarts, positionAt, type Message, type Position } from "@digestkit/schema";

/** A source made fit for reading, and the way back to it: what every step shares. */
export interface Sheet {
  /** The source behind the text gate: LF ends a line, no byte order mark. All offsets of the steps count in it. */
  text: string;
  /** Length of the source. */
  length: number;
  /** Line starts of the source. */
  starts: readonly number[];
  /** Offset in the source of an offset in `text`. */
  toSource: (offset: number) => number;
  /** What the text gate had to say. */
  messages: Message[];
}

/**
 * Passes a source through the text gate. A form feed or vertical tab ends a line, as in Unicode 5.8 and UAX #14 (class BK):
 * plain text uses them between pages.
 *
 * @param source - Source as it was read.
 * @param file - Name of the source, for messages.
 * @returns The sheet.
 */
export function createSheet(source: string, file: string | undefined): Sheet {
  const paged = source.replace(/[\f\v]/gu, "\n");
  const { text, toSource, messages } = gateText(paged, file === undefined ? {} : { file });
  return { text, length: source.length, starts: lineStarts(source), toSource, messages };
}

/**
 * Position in the source of a range of the sheet.
 *
 * @param sheet - The sheet.
 * @param start - Offset of the first character in the sheet's text.
 * @param end - Offset just after the last one.
 * @returns Position without `runs`.
 */
export function placeOn(sheet: Sheet, start: number, end: number): Position {
  return positionAt(sheet.starts, sheet.toSource(start), sheet.toSource(end));
}
