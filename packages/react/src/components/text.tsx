import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";
import { Isolated } from "../isolated.tsx";

/** Text; what runs against the direction around it is isolated. */
export function Text({ value: { value }, context }: NodeProps<"text">): ReactNode {
  return <Isolated text={value} context={context} />;
}
