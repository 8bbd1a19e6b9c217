import { textOf, type Content, type FlowContent, type Image, type Table } from "@digestkit/schema";
import type { Labels } from "../labels/labels.ts";
import { imageWords } from "./image-words.ts";

/** What stands between the cells of a row in plain text. */
export const cellSeparator = " · ";

/**
 * Content as plain text to be read: `textOf`, in which ranges count, but with the rows of a table as lines and images named as such.
 *
 * @param content - Flow content; not changed.
 * @param labels - In the language of the text.
 * @returns Text, with an empty line between blocks.
 * @example
 * ```ts
 * import { labelsFor, readableText } from "@digestkit/adapter-kit";
 * import type { Table } from "@digestkit/schema";
 *
 * const row = (...cells: string[]) => ({
 *   type: "tableRow" as const,
 *   children: cells.map((value) => ({ type: "tableCell" as const, children: [{ type: "text" as const, value }] })),
 * });
 * const table: Table = { type: "table", align: [], children: [row("Party", "For"), row("Greens", "12")] };
 * console.log(readableText([table], labelsFor("en")).split("\n")); // => ["Party · For", "Greens · 12"]
 * ```
 */
export function readableText(content: readonly FlowContent[], labels: Labels): string {
  return textOf(content.map((node) => readable(node, labels) as FlowContent));
}

function readable(node: Content, labels: Labels): Content {
  if (node.type === "image") return wordsOf(node, labels);
  if (node.type === "table") return rowsOf(node, labels);
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => readable(child, labels)) } as Content;
}

function wordsOf({ alt }: Image, labels: Labels): Content {
  return { type: "text", value: imageWords(alt, labels) };
}

/** One block whose lines are the rows. */
function rowsOf({ children }: Table, labels: Labels): Content {
  const rows = children.map((row) =>
    row.children.map((cell) => {
      const inside = cell.children.map((child) => readable(child, labels));
      return textOf([{ type: "paragraph", children: inside } as FlowContent]).replace(/\s*\n\s*/gu, " ");
    }),
  );
  // Empty cells at the end of a row say nothing.
  const lines = rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1).join(cellSeparator));
  return { type: "code", value: lines.join("\n") };
}
