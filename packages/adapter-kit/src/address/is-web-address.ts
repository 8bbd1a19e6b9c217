/**
 * Whether an address is absolute and one of the web.
 *
 * @param url - Address.
 * @returns Whether it begins with `http:` or `https:`.
 * @example
 * ```ts
 * import { isWebAddress } from "@digestkit/adapter-kit";
 *
 * console.log(isWebAddress("https://monitor.example/7"), isWebAddress("mailto:desk@monitor.example")); // => true false
 * ```
 */
export function isWebAddress(url: string): boolean {
  return /^https?:/iu.test(url);
}
