import type { Digest } from "@digestkit/schema";
import { optionUrl } from "./option-url.ts";
import { webUrl } from "./web-url.ts";

/** Where a document is published. */
export interface AddressOptions {
  /** Address of the site, which relative addresses are resolved against; the publication's unless said otherwise. */
  siteUrl?: string;
  /** Address of the page; `digest.url` unless said otherwise. */
  url?: string;
}

/** What is known of where a document stands. */
export interface DocumentAddress {
  /** Home page: what relative addresses are resolved against. */
  site: string | undefined;
  /** The page, without a fragment. */
  page: string | undefined;
}

/**
 * Finds out where an issue is published.
 *
 * @param digest - Issue; not changed.
 * @param options - What the caller says about it.
 * @returns Absolute addresses; what nobody tells is `undefined`.
 * @throws TypeError when an option is no address of the web.
 * @example
 * ```ts
 * import { documentAddress } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "a", url: "issues/7#top" });
 * console.log(documentAddress(digest, { siteUrl: "https://monitor.example/" }).page); // => https://monitor.example/issues/7
 * ```
 */
export function documentAddress({ publication, url }: Digest, options: AddressOptions): DocumentAddress {
  const site = optionUrl("siteUrl", options.siteUrl) ?? webUrl(publication?.url);
  const page = optionUrl("url", options.url, site) ?? webUrl(url, site);
  return { site, page: page?.replace(/#.*$/su, "") };
}
