import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/** A link; without its address where the URL policy refuses it, or where another link is around. */
export function Link({ value, href, children }: NodeProps<"link">): ReactNode {
  if (href === undefined) return <span>{children}</span>;
  return (
    <a href={href} title={value.title}>
      {children}
    </a>
  );
}
