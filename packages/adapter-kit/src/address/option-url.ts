import type { SafeUrl } from "@digestkit/schema";
import { webUrl } from "./web-url.ts";

/**
 * An address the caller gave.
 *
 * @param name - Name of the option, for the error.
 * @param url - Its value.
 * @param base - What it may be relative to.
 * @returns The address, absolute; nothing for an option that is not set.
 * @throws TypeError when it is no address of the web.
 * @example
 * ```ts
 * import { optionUrl } from "@digestkit/adapter-kit";
 *
 * console.log(optionUrl("feedUrl", "/feed.xml", "https://monitor.example/")); // => https://monitor.example/feed.xml
 * ```
 */
export function optionUrl(name: string, url: string | undefined, base?: string): SafeUrl | undefined {
  if (url === undefined) return undefined;
  const absolute = webUrl(url, base);
  if (absolute !== undefined) return absolute;
  const expected = base === undefined ? "an absolute address" : "an address";
  throw new TypeError(`Unexpected option ${name} "${url}", expected ${expected} with http or https`);
}
