import type { Position } from "./position.ts";

/** What every content node has. */
export interface ContentNode {
  /** Where the node stands in its source; absent on nodes that came from no source. */
  position?: Position;
}
