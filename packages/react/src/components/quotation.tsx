import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/**
 * Quoted words, marked with who said them. The quotation marks are the author's and stand outside, in the text: HTML's `q`
 * would add its own wherever the page is read without its style sheet. A name, title or scare quote is nobody's speech and
 * not marked.
 */
export function Quotation({ value, id, lang, dir, children }: NodeProps<"quotation">): ReactNode {
  const { type, speaker } = value.quotation;
  if (type === "term") return children;
  return (
    <span id={id} className="quotation" data-type={type} data-speaker={speaker?.name} lang={lang} dir={dir}>
      {children}
    </span>
  );
}
