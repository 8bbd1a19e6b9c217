import { directionOf, documentLanguage, labelsFor, mergeComponents, planDigest } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import { defaultComponents } from "./components/default-components.ts";
import type { Context } from "./context.ts";
import { createLinkRegister } from "./link-register.ts";
import type { TextOptions } from "./to-text-options.ts";
import { unknownNode } from "./unknown-node.ts";

const narrowest = 20;

/**
 * What the components of one edition are given.
 *
 * @param digest - Document; not changed.
 * @param options - Of `toText`.
 * @returns Context of the edition.
 * @throws TypeError when an option is of the wrong type.
 */
export function createContext(digest: Digest, options: TextOptions): Context {
  const { width = 72, links = "footnotes", linkList = "document", components = {} } = options;
  if (!Number.isInteger(width) || width < narrowest) {
    throw new TypeError(`Unexpected width ${String(width)}, expected a whole number from ${narrowest}`);
  }
  for (const name of Object.keys(components)) {
    if (!Object.hasOwn(defaultComponents, name)) {
      throw new TypeError(`Unexpected component "${name}", expected one of a node or a part`);
    }
  }
  const language = documentLanguage(digest, options.language);
  return {
    digest,
    components: mergeComponents(defaultComponents, components),
    labels: labelsFor(language, options.labels),
    language,
    direction: directionOf(language),
    width,
    flows: options.format === "flowed",
    links,
    linkList,
    register: createLinkRegister(),
    plan: planDigest(digest),
    quoted: new Map(),
    onUnknown: options.onUnknown ?? unknownNode,
    report: options.onMessage ?? (() => undefined),
  };
}
