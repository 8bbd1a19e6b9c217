import { safeUrl, type SafeUrl } from "@digestkit/schema";

/**
 * An address for an edition that is read away from its site: absolute, and one the URL policy lets through.
 *
 * @param url - As the document has it.
 * @param base - What it is relative to; absolute.
 * @returns Absolute address; nothing where it is refused, or relative without a base.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5
 * @example
 * ```ts
 * import { absoluteUrl } from "@digestkit/adapter-kit";
 *
 * console.log(absoluteUrl("../6", "https://monitor.example/issues/7")); // => https://monitor.example/6
 * console.log(absoluteUrl("javascript:alert(1)", "https://monitor.example/")); // => undefined
 * ```
 */
export function absoluteUrl(url: string, base: string | undefined): SafeUrl | undefined {
  const safe = safeUrl(url);
  if (safe === undefined || /^[a-z][a-z\d+.-]*:/iu.test(safe)) return safe;
  return base === undefined ? undefined : safeUrl(new URL(safe, base).href);
}
