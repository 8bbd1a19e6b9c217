import { isWebAddress } from "./is-web-address.ts";
import { resolveUrl } from "./resolve-url.ts";

/**
 * An address the caller gave.
 *
 * @param name - Name of the option, for the error.
 * @param url - Its value.
 * @param base - What it may be relative to.
 * @returns The address, absolute; nothing for an option that is not set.
 * @throws TypeError when it is no address of the web.
 */
export function optionUrl(name: string, url: string | undefined, base?: string): string | undefined {
  if (url === undefined) return undefined;
  const absolute = resolveUrl(url, base);
  if (absolute !== undefined && isWebAddress(absolute)) return absolute;
  const expected = base === undefined ? "an absolute address" : "an address";
  throw new TypeError(`Unexpected option ${name} "${url}", expected ${expected} with http or https`);
}
