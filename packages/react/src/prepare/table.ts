import { cellPlaces } from "@digestkit/adapter-kit";
import type { Table, TableCell } from "@digestkit/schema";
import type { Prepare } from "./prepared.ts";

/** Tells the cells of a table where they stand. */
export const table: Prepare<Table> = (node, context) => ({ inside: { ...context, cells: cellPlaces(node) } });

/** What a cell is told. */
export const tableCell: Prepare<TableCell, "tableCell"> = (node, { cells }) => ({
  extras: cells.get(node) ?? { isHead: false, align: undefined },
});
