import type { ReactNode } from "react";

/** A thematic break inside an entry. */
export function ThematicBreak(): ReactNode {
  return <hr />;
}
