import type { HTMLAttributes, ReactNode } from "react";

/** Properties of `<HeadingElement>`: its level, and the attributes of an HTML element. */
export interface HeadingElementProps extends HTMLAttributes<HTMLHeadingElement> {
  /** 1 to 6. */
  level: number;
}

/** A heading of some level. */
export function HeadingElement({ level, ...attributes }: HeadingElementProps): ReactNode {
  const Element = `h${level}` as "h1";
  return <Element {...attributes} />;
}
