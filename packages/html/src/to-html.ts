import { markupOf, shownTo } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import { createContext } from "./create-context.ts";
import { issue } from "./issue.ts";
import type { HtmlOptions } from "./to-html-options.ts";

/**
 * A digest as HTML: a complete, accessible page, or a fragment for a page of your own.
 *
 * Everything an author wrote is escaped for where it stands, every address goes through the URL policy, and the page loads
 * nothing but the author's images. A refused address is shown as text and reported. Same digest and options, same bytes.
 *
 * @param digest - Document; not changed.
 * @param options - What to make, and with which components, words and looks.
 * @returns HTML (WHATWG), UTF-8, with a final newline.
 * @throws TypeError when an option is of the wrong type.
 * @see https://html.spec.whatwg.org/
 * @example
 * ```ts
 * import { toHtml } from "@digestkit/html";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "monitor-12", title: "Q & A", inLanguage: "en" });
 * console.log(toHtml(digest, { document: "fragment" }).includes("<h1>Q &amp; A</h1>")); // => true
 * ```
 */
export function toHtml(digest: Digest, options: HtmlOptions = {}): string {
  const { document = "page" } = options;
  const context = createContext(shownTo(digest, options), options);
  const whole = issue(context, document);
  return markupOf(document === "page" ? context.parts.page(whole, context) : whole);
}
