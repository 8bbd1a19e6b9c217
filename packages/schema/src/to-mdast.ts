import type { FlowContent } from "./content.ts";
import type { Digest } from "./digest.ts";
import type { Position } from "./position.ts";

/** The root of a digest's tree, an mdast `Root`. */
export interface Root {
  type: "root";
  children: FlowContent[];
  position?: Position;
}

/** A digest as one mdast tree. */
export function toMdast(digest: Digest): Root {
  return { type: "root", children: digest.abstract };
}
