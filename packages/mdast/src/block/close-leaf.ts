import type { BlockState } from "./block-state.ts";
import { closeFence } from "./fenced-code.ts";
import { closeHtml } from "./html-block.ts";
import { closeIndented } from "./indented-code.ts";
import { closeParagraph } from "./paragraph.ts";
import { closeTable } from "./table.ts";

/** Closes the open leaf block, if any. `lazy`: the line that ends it belongs to other containers. */
export function closeLeaf(state: BlockState, lazy: boolean): void {
  const { leaf } = state;
  switch (leaf?.kind) {
    case "paragraph":
      return closeParagraph(state, leaf);
    case "fence":
      return closeFence(state, leaf, lazy);
    case "html":
      return closeHtml(state, leaf, lazy);
    case "indented":
      return closeIndented(state, leaf);
    case "table":
      return closeTable(state, leaf);
    case undefined:
      return undefined;
  }
}
