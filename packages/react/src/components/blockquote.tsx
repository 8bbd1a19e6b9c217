import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/** A block quotation. */
export function Blockquote({ children }: NodeProps<"blockquote">): ReactNode {
  return <blockquote>{children}</blockquote>;
}
