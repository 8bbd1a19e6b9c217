import { createPageContext, shownTo } from "@digestkit/adapter-kit";
import { assertDigest, type Digest } from "@digestkit/schema";
import { nodeComponents, partComponents } from "./components/default-components.ts";
import type { Context } from "./context.ts";
import type { DigestOptions } from "./digest-options.ts";
import { mergeReactComponents } from "./merge-react-components.ts";
import { UnknownNode } from "./unknown-node.tsx";
import { wellFormed } from "./well-formed.ts";

/**
 * What the components of one document are given: for an arrangement of your own out of `<Section>`, `<Entry>` and the like.
 * `<Digest>` makes its own.
 *
 * @param digest - Document; not changed.
 * @param options - As those of `<Digest>`.
 * @returns The context. Take the parts to show from its `digest`, which is free of characters that no page may hold.
 * @throws TypeError when the digest is none, or a component is none or has an unknown name; RangeError for a heading level that
 * HTML does not have.
 * @example
 * ```ts
 * import { createContext, PullQuote } from "@digestkit/react";
 * import { createDigest } from "@digestkit/schema";
 * import { createElement } from "react";
 * import { renderToStaticMarkup } from "react-dom/server";
 *
 * const context = createContext(createDigest({ id: "a", pullQuote: { text: "Publish it.", fidelity: "unchecked" } }));
 * const { pullQuote } = context.digest;
 * const markup = pullQuote ? renderToStaticMarkup(createElement(PullQuote, { value: pullQuote, context })) : "";
 * console.log(markup.includes("<p>Publish it.</p>")); // => true
 * ```
 */
export function createContext(digest: Digest, options: DigestOptions = {}): Context {
  assertDigest(digest);
  const { components = {}, onUnknown = UnknownNode } = options;
  return {
    ...createPageContext(wellFormed(shownTo(digest, options)), options),
    ...mergeReactComponents(nodeComponents, partComponents, components),
    onUnknown,
  };
}
