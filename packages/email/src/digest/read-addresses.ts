import { optionUrl, planDigest, webUrl } from "@digestkit/adapter-kit";
import type { Digest, Entry, Message } from "@digestkit/schema";
import type { EmailOptions } from "../email-options.ts";
import { absoluteUrls } from "./absolute-urls.ts";

/** A document whose addresses are absolute, and where its parts stand on the web. */
export interface Addressed {
  /** The document. */
  digest: Digest;
  /** Where an entry of it stands, if anywhere. */
  urlOf: (entry: Entry) => string | undefined;
}

/**
 * Makes the addresses of an issue those of a mail.
 *
 * @param digest - Issue; not changed.
 * @param options - Where the site, the issue and its entries stand.
 * @param report - Takes a message for each address that leads nowhere.
 * @returns The issue, and where its entries stand.
 * @throws TypeError when an option is no address of the web.
 */
export function readAddresses(
  digest: Digest,
  { siteUrl, issueUrl, entryUrl }: Pick<EmailOptions, "siteUrl" | "issueUrl" | "entryUrl">,
  report: (message: Message) => void,
): Addressed {
  const site = optionUrl("siteUrl", siteUrl) ?? webUrl(digest.publication?.url);
  const page = optionUrl("issueUrl", issueUrl, site) ?? webUrl(digest.url, site);
  const placed = issueUrl === undefined || page === undefined ? digest : { ...digest, url: page };
  const absolute = absoluteUrls(placed, { base: page ?? site, report });
  const { anchors } = planDigest(absolute);
  return {
    digest: absolute,
    urlOf: (entry) => {
      const own = webUrl(entryUrl?.(entry, absolute), page ?? site);
      const anchor = anchors.get(entry);
      if (own !== undefined || page === undefined || anchor === undefined) return own ?? page;
      return webUrl(`${page.replace(/#.*$/u, "")}#${encodeURIComponent(anchor)}`);
    },
  };
}
