import type { Table, TableCell } from "@digestkit/schema";

/** What a table says about one of its cells. */
export interface CellPlace {
  /** Whether it heads a column. */
  isHead: boolean;
  /** Alignment of its column. */
  align: "left" | "right" | "center" | undefined;
}

/**
 * Where the cells of a table stand, which they do not know themselves.
 *
 * @param table - Table; not changed.
 * @returns Places by cell; the first row heads the columns.
 * @example
 * ```ts
 * import { cellPlaces } from "@digestkit/adapter-kit";
 * import type { Table, TableCell } from "@digestkit/schema";
 *
 * const cell: TableCell = { type: "tableCell", children: [] };
 * const table: Table = { type: "table", align: ["right"], children: [{ type: "tableRow", children: [cell] }] };
 * console.log(cellPlaces(table).get(cell)); // => { isHead: true, align: "right" }
 * ```
 */
export function cellPlaces({ align, children }: Table): Map<TableCell, CellPlace> {
  const places = children.flatMap((row, index) =>
    row.children.map((cell, column): [TableCell, CellPlace] => [
      cell,
      { isHead: index === 0, align: align[column] ?? undefined },
    ]),
  );
  return new Map(places);
}
