import { withLanguage, type QuotationNode } from "@digestkit/adapter-kit";
import type { Prepare } from "./prepared.ts";

/** The anchor of a quotation, the link to it, and its language and direction where they are not those around. */
export const quotation: Prepare<QuotationNode, "quotation"> = (node, context) => {
  const { inLanguage, type } = node.quotation;
  const anchor = context.plan.anchors.get(node.quotation);
  const isLinked = node.isLast && type === "direct" && context.permalinks === "all" && !context.isInLink;
  const own = { id: node.isFirst ? anchor : undefined, permalink: isLinked ? `#${anchor}` : undefined };
  const { attributes, context: inside } = withLanguage(type === "term" ? undefined : inLanguage, context);
  return { extras: { ...own, ...attributes }, inside };
};
