import { safeUrl, type SafeUrl } from "@digestkit/schema";
import { absoluteUrl } from "./absolute-url.ts";

/**
 * An address the URL policy lets through, absolute where the site is known.
 *
 * @param url - As the document has it.
 * @param base - What it is relative to; absolute.
 * @returns The address, or nothing where it is refused. A relative one without a base stays as it is.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5
 * @example
 * ```ts
 * import { resolveUrl } from "@digestkit/adapter-kit";
 *
 * console.log(resolveUrl("../6", undefined)); // => ../6
 * console.log(resolveUrl("../6", "https://monitor.example/issues/7")); // => https://monitor.example/6
 * ```
 */
export function resolveUrl(url: string, base: string | undefined): SafeUrl | undefined {
  return base === undefined ? safeUrl(url) : absoluteUrl(url, base);
}
