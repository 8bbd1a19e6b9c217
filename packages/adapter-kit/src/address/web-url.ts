import type { SafeUrl } from "@digestkit/schema";
import { absoluteUrl } from "./absolute-url.ts";
import { isWebAddress } from "./is-web-address.ts";

/**
 * The absolute address of something on the web: a page or a file.
 *
 * @param url - As the document has it, if it has one.
 * @param base - What it is relative to; absolute.
 * @returns Address with `http` or `https`; nothing where it is refused, another kind of address, or relative without a base.
 * @example
 * ```ts
 * import { webUrl } from "@digestkit/adapter-kit";
 *
 * console.log(webUrl("7", "https://monitor.example/issues/")); // => https://monitor.example/issues/7
 * console.log(webUrl("mailto:desk@monitor.example"), webUrl("7")); // => undefined undefined
 * ```
 */
export function webUrl(url: string | undefined, base?: string): SafeUrl | undefined {
  const absolute = url === undefined ? undefined : absoluteUrl(url, base);
  return absolute !== undefined && isWebAddress(absolute) ? absolute : undefined;
}
