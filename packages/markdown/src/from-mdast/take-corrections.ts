import type { FlowContent } from "@digestkit/schema";
import { nodesOf, type Block } from "../structure/block.ts";
import type { Finishing } from "./finishing.ts";

/** tmp */
export function takeCorrections(blocks: readonly Block[], _target: string, _finishing: Finishing): FlowContent[] {
  return nodesOf(blocks);
}
