import * as z from "zod/mini";

/**
 * One place in a source file, as in unist: `line` and `column` count from 1, `offset` counts UTF-16 code units from 0.
 *
 * @see https://github.com/syntax-tree/unist#point
 */
export interface Point {
  /** Line number, from 1. */
  line: number;
  /** Column in UTF-16 code units, from 1. */
  column: number;
  /** Offset from the start of the source in UTF-16 code units, from 0. */
  offset: number;
}

/**
 * Where something stands in its source: a unist `position`, half-open, in the coordinates of the file as it was read
 * (before line endings are normalised).
 *
 * @see https://github.com/syntax-tree/unist#position
 */
export interface Position {
  /** Place of the first character. */
  start: Point;
  /** Place just after the last character. */
  end: Point;
  /**
   * How a text value maps onto the source, recorded by a reader only where the two differ (escapes, character
   * references, line prefixes, CRLF). A flat list of triples `indexInValue, sourceStart, sourceEnd`, ascending: each run
   * covers the value up to the next triple's index. A run whose source is as long as its value is verbatim; any other run is
   * one unit (`&amp;` for `&`). Without `runs`, the value is the source slice itself.
   */
  runs?: number[];
}

/** A half-open range `[start, end)` of UTF-16 code units in a text, as in the W3C `TextPositionSelector`. */
export interface TextRange {
  /** First code unit, from 0. */
  start: number;
  /** Just after the last code unit. */
  end: number;
}

const offset = z.int().check(z.nonnegative());

/** Schema of {@link Point}. */
export const pointSchema: z.ZodMiniType<Point> = z.strictObject({
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
  offset,
});

/** Schema of {@link Position}. */
export const positionSchema: z.ZodMiniType<Position> = z
  .strictObject({
    start: pointSchema,
    end: pointSchema,
    runs: z.exactOptional(z.array(offset)),
  })
  .check(
    z.refine(({ start, end }) => start.offset <= end.offset, { error: "an end that is not before the start" }),
    z.refine(({ runs }) => runs === undefined || isRuns(runs), {
      error: "triples of indexInValue, sourceStart and sourceEnd, ascending from index 0",
      path: ["runs"],
    }),
  );

function isRuns(runs: readonly number[]): boolean {
  return (
    runs.length > 0 &&
    runs.length % 3 === 0 &&
    runs[0] === 0 &&
    runs.every(
      (value, index) => index < 2 || index % 3 === 1 || value >= (runs[index % 3 === 0 ? index - 3 : index - 1] ?? 0),
    )
  );
}

/** Positions by name of field. */
export const positionsSchema: z.ZodMiniType<Record<string, Position>> = z.record(z.string(), positionSchema);

/** Schema of {@link TextRange}. */
export const textRangeSchema: z.ZodMiniType<TextRange> = z.strictObject({ start: offset, end: offset });
