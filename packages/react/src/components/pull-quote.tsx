import type { FlowContent, PullQuote as PullQuoteValue } from "@digestkit/schema";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Isolated } from "../isolated.tsx";
import { Linked } from "../linked.tsx";
import { Flow } from "../nodes.tsx";
import { paragraphs } from "../paragraphs.ts";

/**
 * The sentence an issue leads with, in its author's marks, and who said it.
 *
 * @example
 * ```ts
 * import { Digest, PullQuote, type PartProps } from "@digestkit/react";
 * import { createDigest } from "@digestkit/schema";
 * import { createElement } from "react";
 * import { renderToStaticMarkup } from "react-dom/server";
 *
 * const pullQuote = (props: PartProps<"pullQuote">) => createElement("div", { id: "lead" }, createElement(PullQuote, props));
 * const digest = createDigest({ id: "a", pullQuote: { text: "Publish it.", fidelity: "unchecked" } });
 * const markup = renderToStaticMarkup(createElement(Digest, { digest, components: { pullQuote } }));
 * console.log(markup.includes('<div id="lead"><figure class="pull-quote"')); // => true
 * ```
 */
export function PullQuote({ value, context }: PartProps<"pullQuote">): ReactNode {
  return (
    <figure className="pull-quote" aria-label={context.labels.pullQuote}>
      <blockquote className={value.marks?.open ? "hanging" : undefined}>
        <Flow content={markedContent(value)} context={context} />
      </blockquote>
      <Credit value={value} context={context} />
    </figure>
  );
}

/** The words as content, between their marks. */
function markedContent({ text: words, content, marks }: PullQuoteValue): FlowContent[] {
  const blocks: FlowContent[] = content ?? paragraphs(words);
  if (!marks) return blocks;
  const last = blocks.length - 1;
  return blocks.map((block, index) => {
    if (block.type !== "paragraph") return block;
    const open = index === 0 ? [{ type: "text" as const, value: marks.open }] : [];
    const close = index === last ? [{ type: "text" as const, value: marks.close }] : [];
    return { ...block, children: [...open, ...block.children, ...close] };
  });
}

/** Name and medium; the medium carries the address, or else the name. */
function Credit({ value: { attribution, positions }, context }: PartProps<"pullQuote">): ReactNode {
  if (!attribution) return undefined;
  const { name, medium, url } = attribution;
  const carrier = (
    <Linked url={url} place={positions?.["attribution.url"]} context={context}>
      <Isolated text={medium ?? name} context={context} />
    </Linked>
  );
  return (
    <figcaption>
      <cite>{medium === undefined ? carrier : <Isolated text={name} context={context} />}</cite>
      {medium !== undefined && <>, {carrier}</>}
    </figcaption>
  );
}
