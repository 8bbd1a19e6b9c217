import { contentDirection } from "@digestkit/adapter-kit";
import type { Paragraph } from "@digestkit/schema";
import type { Prepare } from "./prepared.ts";

/** The direction of a paragraph: one that begins in the other direction runs that way. */
export const paragraph: Prepare<Paragraph, "paragraph"> = (node, context) => {
  const direction = contentDirection(node.children) ?? context.direction;
  if (direction === context.direction) return { extras: { dir: undefined } };
  return { extras: { dir: direction }, inside: { ...context, direction } };
};
