import { safeUrl } from "@digestkit/schema";

/**
 * An address the URL policy lets through, absolute where the site is known.
 *
 * @param url - As the document has it.
 * @param base - What it is relative to; absolute.
 * @returns The address, or nothing where it is refused. A relative one without a base stays as it is.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5
 */
export function resolveUrl(url: string, base: string | undefined): string | undefined {
  const safe = safeUrl(url);
  if (safe === undefined || base === undefined || /^[a-z][a-z\d+.-]*:/iu.test(safe)) return safe;
  return safeUrl(new URL(safe, base).href);
}
