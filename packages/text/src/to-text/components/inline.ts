import type { MarkedPhrasing } from "@digestkit/adapter-kit";
import type { InlineElement } from "@digestkit/schema";
import type { PhrasingComponent } from "../context.ts";
import { inLine, renderChildren } from "../render-nodes.ts";

/** A node that holds content in a line. */
interface Parent {
  children: readonly MarkedPhrasing[];
}

/** What is in a node, as it is. */
export const children: PhrasingComponent<Parent> = renderChildren;

/** What is in a node, between two signs: `_emphasis_`, `*strong*`. */
export function around(open: string, close: string): PhrasingComponent<Parent> {
  return (node, context) => {
    const inner = renderChildren(node, context);
    return inner.trim() === "" ? inner : open + inner + close;
  };
}

/** `4.2 m^3` */
export const superscript: PhrasingComponent<Parent> = (node, context) => `^${renderChildren(node, context)}`;

/** `SVO (Sarn Valley Observatory)` */
export const abbreviation: PhrasingComponent<InlineElement> = (node, context) => {
  const short = renderChildren(node, context);
  return node.title === undefined || node.title.trim() === "" ? short : `${short} (${inLine(node.title)})`;
};
