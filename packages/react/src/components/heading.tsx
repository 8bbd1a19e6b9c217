import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";
import { HeadingElement } from "../heading-element.tsx";

/** A heading inside an entry, at the level the page's outline has room for. */
export function Heading({ level, children }: NodeProps<"heading">): ReactNode {
  return <HeadingElement level={level}>{children}</HeadingElement>;
}
