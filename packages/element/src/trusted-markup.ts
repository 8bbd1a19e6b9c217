/// <reference lib="dom" />
import { markupOf, type Html } from "@digestkit/adapter-kit";

/** What browsers with Trusted Types have; TypeScript's library does not know it yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => TrustedPolicy;
}

interface TrustedPolicy {
  createHTML: (markup: string) => string;
}

/**
 * Makes what puts markup into a shadow tree, under the Trusted Types policy `digestkit` where the browser has such policies. A page
 * that enforces them allows it with `trusted-types digestkit`. Only what the `html` template made gets there.
 *
 * @param name - Name of the element: elements of another name have a policy of their own.
 * @returns A function that replaces the content of a tree.
 * @see https://www.w3.org/TR/trusted-types/
 */
export function createFill(name: string): (root: ShadowRoot, content: Html) => void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name === "digest-issue" ? "digestkit" : `digestkit-${name}`, {
    createHTML: (markup) => markup,
  });
  return (root, content) => {
    const markup = markupOf(content);
    root.innerHTML = policy ? policy.createHTML(markup) : markup;
  };
}
