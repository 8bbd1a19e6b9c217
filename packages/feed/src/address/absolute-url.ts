import { safeUrl } from "@digestkit/schema";

/**
 * An address as a feed has to have it: absolute, and one the URL policy lets through.
 *
 * @param url - As the document has it.
 * @param base - What it is relative to; absolute.
 * @returns Absolute address; nothing where it is refused, or relative without a base.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5
 */
export function absoluteUrl(url: string, base: string | undefined): string | undefined {
  const safe = safeUrl(url);
  if (safe === undefined || /^[a-z][a-z\d+.-]*:/iu.test(safe)) return safe;
  return base === undefined ? undefined : safeUrl(new URL(safe, base).href);
}
