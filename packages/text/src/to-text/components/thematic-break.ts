import type { ThematicBreak } from "@digestkit/schema";
import type { Context } from "../context.ts";

const stars = "* * *";

/** Three stars in the middle. */
export function thematicBreak(_node: ThematicBreak, { width }: Context): string[] {
  return [" ".repeat(Math.max(0, Math.floor((width - stars.length) / 2))) + stars];
}
