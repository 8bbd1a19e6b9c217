import { assertDigest, type Digest } from "@digestkit/schema";
import { documentLanguage } from "../digest/document-language.ts";
import { planDigest } from "../digest/plan-digest.ts";
import { directionOf } from "../direction/direction-of.ts";
import { labelLanguage } from "../labels/label-language.ts";
import { labelsFor } from "../labels/labels-for.ts";
import type { PageContext } from "./page-context.ts";
import type { PageOptions } from "./page-options.ts";

/**
 * What the components of one document have to know, whatever they make of it: an adapter puts its components beside it.
 *
 * @param digest - Document; not changed.
 * @param options - Of the adapter.
 * @returns Context of the page.
 * @throws TypeError when the digest is none; RangeError for a heading level that HTML does not have.
 * @example
 * ```ts
 * import { createPageContext } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const { language, direction, labelLanguage } = createPageContext(createDigest({ id: "a", inLanguage: "ur" }), {});
 * console.log(language, direction, labelLanguage); // => ur rtl en
 * ```
 */
export function createPageContext(digest: Digest, options: PageOptions): PageContext {
  assertDigest(digest);
  const { headingLevel = 1, idPrefix = "", permalinks = "all", onMessage = () => undefined } = options;
  if (![1, 2, 3, 4, 5].includes(headingLevel)) {
    throw new RangeError(`Unexpected headingLevel ${String(headingLevel)}, expected a whole number from 1 to 5`);
  }
  const language = documentLanguage(digest, options.language);
  const found = labelLanguage(language);
  return {
    digest,
    labels: labelsFor(language, options.labels),
    labelLanguage: isIn(found, language) ? undefined : found,
    language,
    direction: directionOf(language),
    headingLevel,
    plan: planDigest(digest, idPrefix),
    quoted: new Map(),
    headingLevels: new Map(),
    cells: new Map(),
    idPrefix,
    isInLink: false,
    permalinks,
    report: onMessage,
  };
}

/** Whether labels in a language need no mark in a document: `he` in `he-IL`, and in `iw`, its old code. */
function isIn(labels: string, language: string): boolean {
  const primary = language.split("-", 1)[0]?.toLowerCase();
  return primary === labels || (primary === "iw" && labels === "he");
}
