import { pullQuoteContent } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Isolated } from "../isolated.tsx";
import { Linked } from "../linked.tsx";
import { Flow } from "../nodes.tsx";

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
        <Flow content={pullQuoteContent(value)} context={context} />
      </blockquote>
      <Credit value={value} context={context} />
    </figure>
  );
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
      <span className="speaker">{medium === undefined ? carrier : <Isolated text={name} context={context} />}</span>
      {medium !== undefined && (
        <>
          {context.labels.separator}
          {carrier}
        </>
      )}
    </figcaption>
  );
}
