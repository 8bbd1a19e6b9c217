import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/** A paragraph; one that begins in the other direction runs that way. A lone image is a figure with its title below. */
export function Paragraph({ value, dir, children }: NodeProps<"paragraph">): ReactNode {
  const [first, ...others] = value.children;
  if (first?.type !== "image" || others.length > 0) return <p dir={dir}>{children}</p>;
  return (
    <figure>
      {children}
      {first.title !== undefined && <figcaption>{first.title}</figcaption>}
    </figure>
  );
}
