import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/** Stress emphasis. */
export function Emphasis({ children }: NodeProps<"emphasis">): ReactNode {
  return <em>{children}</em>;
}

/** Strong importance. */
export function Strong({ children }: NodeProps<"strong">): ReactNode {
  return <strong>{children}</strong>;
}

/** Struck out text: no longer right, which is `s`; `del` would be an edit of this document. */
export function Strikethrough({ children }: NodeProps<"delete">): ReactNode {
  return <s>{children}</s>;
}

/** Subscript. */
export function Sub({ children }: NodeProps<"sub">): ReactNode {
  return <sub>{children}</sub>;
}

/** Superscript. */
export function Sup({ children }: NodeProps<"sup">): ReactNode {
  return <sup>{children}</sup>;
}

/** Keyboard input. */
export function Kbd({ children }: NodeProps<"kbd">): ReactNode {
  return <kbd>{children}</kbd>;
}

/** Highlighted text. */
export function Mark({ children }: NodeProps<"mark">): ReactNode {
  return <mark>{children}</mark>;
}

/** An abbreviation with its expansion. */
export function Abbr({ value, children }: NodeProps<"abbr">): ReactNode {
  return <abbr title={value.title}>{children}</abbr>;
}
