import { checkUrl, type SafeUrl, type UrlOptions } from "./check-url.ts";

/**
 * The safe form of an address, if the URL policy has one: {@link checkUrl} for those who need no reason.
 *
 * @param input - Address as an author wrote it.
 * @param options - What it is for.
 * @returns The address to put into an edition, still to be escaped for where it is put; `undefined` when it is refused.
 * @example
 * ```ts
 * import { safeUrl } from "@digestkit/schema";
 *
 * console.log(safeUrl("https://example.org")); // => https://example.org/
 * console.log(safeUrl("javascript:alert(1)")); // => undefined
 * ```
 */
export function safeUrl(input: string, options?: UrlOptions): SafeUrl | undefined {
  const result = checkUrl(input, options);
  return "url" in result ? result.url : undefined;
}
