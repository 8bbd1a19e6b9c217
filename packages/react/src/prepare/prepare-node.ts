import type { MarkedPhrasing } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { footnoteReference } from "./footnote-reference.ts";
import { heading } from "./heading.ts";
import { image } from "./image.ts";
import { link } from "./link.ts";
import { listItem } from "./list-item.ts";
import { paragraph } from "./paragraph.ts";
import type { Prepare, Prepared } from "./prepared.ts";
import { quotation } from "./quotation.ts";
import { table, tableCell } from "./table.ts";

/** By type of node; a node of another type is given to its component as it is. */
const prepare: ReadonlyMap<string, Prepare<never>> = new Map<string, Prepare<never>>(
  Object.entries({ footnoteReference, heading, image, link, listItem, paragraph, quotation, table, tableCell }),
);

/**
 * Works out what a component need not know how to: safe addresses, levels, directions, anchors.
 *
 * @param node - Content node; not changed.
 * @param context - Where it stands.
 * @returns Properties for its component, and what is inside.
 */
export function prepareNode(node: Content | MarkedPhrasing, context: Context): Prepared {
  return prepare.get(node.type)?.(node as never, context) ?? {};
}
