import type { Content, InlineElement, InlineElementName } from "@digestkit/schema";
import type { QuotationNode } from "./digest/mark-phrasing.ts";

/** A type of content node, or `quotation`, which `markQuotations` makes. */
export type NodeType = (Content | QuotationNode)["type"];

/** The node of a type, as its component is given it: `NodeOf<"link">`. */
export type NodeOf<Type> = Type extends InlineElementName
  ? InlineElement
  : Extract<Content | QuotationNode, { type: Type }>;
