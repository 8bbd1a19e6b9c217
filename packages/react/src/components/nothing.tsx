import type { ReactNode } from "react";

/** What is not shown where it stands: comments and link definitions; footnotes, which come at the end. */
export function Nothing(): ReactNode {
  return undefined;
}
