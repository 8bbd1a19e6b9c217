import { planDigest } from "@digestkit/adapter-kit";
import { safeUrl, type Digest, type Entry, type Message } from "@digestkit/schema";
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
  const site = optionUrl("siteUrl", siteUrl, undefined) ?? webUrl(digest.publication?.url, undefined);
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
      return webUrl(`${page.replace(/#.*$/u, "")}#${encodeURIComponent(anchor)}`, undefined);
    },
  };
}

/** An absolute address with http or https; nothing for any other. */
function webUrl(url: string | undefined, base: string | undefined): string | undefined {
  const safe = url === undefined ? undefined : safeUrl(url);
  if (safe === undefined || safe.startsWith("http:") || safe.startsWith("https:")) return safe;
  return base === undefined || /^[a-z][a-z\d+.-]*:/iu.test(safe) ? undefined : new URL(safe, base).href;
}

function optionUrl(name: string, url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const found = webUrl(url, base);
  if (found !== undefined) return found;
  const expected = base === undefined ? "an absolute address" : "an address";
  throw new TypeError(`Unexpected option ${name} "${url}", expected ${expected} with http or https`);
}
