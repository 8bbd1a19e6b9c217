import type { Table, TableCell } from "@digestkit/schema";
import type { CellPlace } from "../context.ts";
import type { Prepare } from "./prepared.ts";

/** Tells the cells of a table where they stand. */
export const table: Prepare<Table> = (node, context) => ({ inside: { ...context, cells: placesOf(node) } });

/** What a cell is told. */
export const tableCell: Prepare<TableCell, "tableCell"> = (node, { cells }) => ({
  extras: cells.get(node) ?? { isHead: false, align: undefined },
});

function placesOf({ align, children }: Table): Map<TableCell, CellPlace> {
  const places = children.flatMap((row, index) =>
    row.children.map((cell, column): [TableCell, CellPlace] => [
      cell,
      { isHead: index === 0, align: align[column] ?? undefined },
    ]),
  );
  return new Map(places);
}
