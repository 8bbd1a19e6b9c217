import type { ReactNode } from "react";

/** A hard line break. */
export function HardBreak(): ReactNode {
  return <br />;
}
