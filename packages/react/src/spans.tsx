import type { ReactNode } from "react";

/** Properties of `<Spans>`. */
export interface SpansProps {
  /** What stands in the line. */
  items: readonly ReactNode[];
}

/** Values in a line; the style sheet puts dots between them. */
export function Spans({ items }: SpansProps): ReactNode {
  // The line is written once, and its values do not move.
  return items.map((item, index) => <span key={index}>{item}</span>);
}
