import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/** A short piece of code, which reads from left to right in any language. */
export function InlineCode({ value: { value } }: NodeProps<"inlineCode">): ReactNode {
  return <code dir="ltr">{value}</code>;
}
