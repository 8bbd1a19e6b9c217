import { replaceForbidden } from "@digestkit/adapter-kit";
import type { TagAuthority } from "../feed-options.ts";

/**
 * A `tag:` URI: an id that holds wherever the thing moves.
 *
 * @param tag - Who mints it.
 * @param path - Ids from the outermost inwards.
 * @returns `tag:monitor.example,2024:issue-7/gauge`
 * @throws TypeError when the authority is none.
 * @see https://www.rfc-editor.org/rfc/rfc4151#section-2.1
 */
export function tagId({ authority, date }: TagAuthority, path: readonly string[]): string {
  const isAuthority = /^(?:[a-z\d._-]+@)?[a-z\d](?:[a-z\d.-]*[a-z\d])?$/iu.test(authority);
  if (!isAuthority || !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date)) {
    throw new TypeError(`Unexpected tag "${authority},${date}", expected a domain and a date: monitor.example,2024`);
  }
  return `tag:${authority},${date}:${encodePath(path)}`;
}

/**
 * Ids as the path of a URI.
 *
 * @param path - Ids from the outermost inwards.
 * @returns Percent-encoded, joined by slashes.
 */
export function encodePath(path: readonly string[]): string {
  return path.map((id) => encodeURIComponent(replaceForbidden(id))).join("/");
}
