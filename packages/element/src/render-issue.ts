import type { Html } from "@digestkit/adapter-kit";
import { createContext, issue } from "@digestkit/html";
import type { Digest } from "@digestkit/schema";
import type { RenderOptions } from "./render-options.ts";

/**
 * The markup of an issue inside the element.
 *
 * @param digest - Document; not changed.
 * @param options - How to render it.
 * @returns One `article`.
 * @throws TypeError or RangeError when an option is wrong.
 */
export function renderIssue(digest: Digest, { headingLevel = 2, ...options }: RenderOptions): Html {
  return issue(createContext(digest, { ...options, headingLevel, document: "fragment" }), "fragment");
}
