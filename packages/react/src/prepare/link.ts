import { reportUrl } from "@digestkit/adapter-kit";
import { textOf, type Link } from "@digestkit/schema";
import type { Prepare } from "./prepared.ts";

/** The address of a link as the policy lets it through, and its text, or else the address as written. */
export const link: Prepare<Link, "link"> = (node, context) => {
  const inside = { ...context, isInLink: true };
  const href = context.isInLink ? undefined : reportUrl(node.url, node.position, context);
  const isBlank = textOf(node.children).trim() === "";
  return { extras: { href }, inside, ...(isBlank && { nodes: [{ type: "text", value: node.url }] }) };
};
