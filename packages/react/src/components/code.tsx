import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/** A block of code, which reads from left to right in any language. */
export function Code({ value: { lang, value } }: NodeProps<"code">): ReactNode {
  // What highlighters look for; no white space, which would make it two classes.
  const name = lang === undefined ? undefined : `language-${lang.replace(/\s+/gu, "-")}`;
  return (
    <pre dir="ltr">
      <code className={name}>{value}</code>
    </pre>
  );
}
