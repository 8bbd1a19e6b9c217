import { optionUrl } from "@digestkit/adapter-kit";
import type { FeedPages } from "./feed-options.ts";

/**
 * The addresses of the documents around a feed, absolute.
 *
 * @param pages - As the caller gave them.
 * @param base - What they are relative to.
 * @returns A copy.
 * @throws TypeError when one is no address.
 */
export function readPages({ kind, ...addresses }: FeedPages, base: string | undefined): FeedPages {
  const absolute = Object.entries(addresses).map(([name, url]) => [name, optionUrl(`pages.${name}`, url, base)]);
  return { ...(Object.fromEntries(absolute) as FeedPages), ...(kind && { kind }) };
}
