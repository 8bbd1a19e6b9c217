import {
  directionOf,
  isLanguageTag,
  labelLanguage as labelLanguageOf,
  labelsFor,
  planDigest,
  redactDigest,
} from "@digestkit/adapter-kit";
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
  const {
    audience,
    components = {},
    headingLevel = 1,
    idPrefix = "",
    labels,
    onMessage = () => undefined,
    onUnknown = UnknownNode,
  } = options;
  if (![1, 2, 3, 4, 5].includes(headingLevel)) {
    throw new RangeError(`Unexpected headingLevel ${String(headingLevel)}, expected a whole number from 1 to 5`);
  }
  const shown = audience === undefined ? digest : redactDigest(digest, { audience, ...(labels && { labels }) });
  const document = wellFormed(shown);
  const language =
    [document.inLanguage, options.language].find((tag) => tag !== undefined && isLanguageTag(tag)) ?? "en";
  const found = labelLanguageOf(language);
  return {
    digest: document,
    ...mergeReactComponents(nodeComponents, partComponents, components),
    labels: labelsFor(language, labels),
    labelLanguage: isIn(found, language) ? undefined : found,
    language,
    direction: directionOf(language),
    headingLevel,
    idPrefix,
    permalinks: options.permalinks ?? "all",
    plan: planDigest(document, idPrefix),
    quoted: new Map(),
    headingLevels: new Map(),
    cells: new Map(),
    isInLink: false,
    onUnknown,
    report: onMessage,
  };
}

/** Whether labels in a language need no mark in a document: `he` in `he-IL`, and in `iw`, its old code. */
function isIn(labels: string, language: string): boolean {
  const primary = language.split("-", 1)[0]?.toLowerCase();
  return primary === labels || (primary === "iw" && labels === "he");
}
