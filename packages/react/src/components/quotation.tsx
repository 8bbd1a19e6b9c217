import { fillLabel, firstWords } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";

/**
 * Quoted words, marked with who said them. The quotation marks are the author's and stand outside, in the text: HTML's `q`
 * would add its own wherever the page is read without its style sheet. A name, title or scare quote is nobody's speech and
 * not marked. After a whole utterance comes a link to it, which the style sheet shows: it has no text of its own, so that
 * copied words stay what they are.
 */
export function Quotation({ value, id, lang, dir, permalink, context, children }: NodeProps<"quotation">): ReactNode {
  const { type, speaker, text } = value.quotation;
  const { labelled, permalinkOfQuotation: label } = context.labels;
  if (type === "term") return children;
  return (
    <>
      <span id={id} className="quotation" data-type={type} data-speaker={speaker?.name} lang={lang} dir={dir}>
        {children}
      </span>
      {permalink !== undefined && (
        <a
          className="permalink"
          href={permalink}
          aria-label={fillLabel(labelled, { label, value: firstWords(text) })}
        />
      )}
    </>
  );
}
