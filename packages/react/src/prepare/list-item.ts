import type { ListItem } from "@digestkit/schema";
import type { Prepare } from "./prepared.ts";

/** The content of an item: the lone paragraph of a tight one needs no `p`. */
export const listItem: Prepare<ListItem> = (node, { quoted }) => {
  const [first, ...others] = node.children;
  if (node.spread || first?.type !== "paragraph") return {};
  return { nodes: [...(quoted.get(first) ?? first.children), ...others] };
};
