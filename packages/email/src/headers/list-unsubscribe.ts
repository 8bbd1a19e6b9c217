import { checkUrl, type SafeUrl } from "@digestkit/schema";
import { headerText, maxHeaderLength } from "./header-text.ts";

/** Where a reader can unsubscribe. */
export interface UnsubscribeFields {
  /** An `https:` address that unsubscribes this reader on POST, and asks them on GET; no login, no cookie. */
  url: string;
  /** A mail address that does the same. */
  mailto?: string;
}

/** The headers that let a mail program unsubscribe its reader at once. */
export interface UnsubscribeHeaders {
  /** Addresses in angle brackets. */
  "List-Unsubscribe": string;
  /** Says that a POST is enough. */
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click";
}

/**
 * The headers of one-click unsubscription. Gmail and Yahoo ask bulk senders for them. Both have to be covered by the mail's DKIM
 * signature, which is the mailer's.
 *
 * @param fields - Where to unsubscribe.
 * @returns Both headers.
 * @throws TypeError when the address is not `https:`, the mail address is none, or one could begin another header.
 * @see https://www.rfc-editor.org/rfc/rfc8058
 * @see https://www.rfc-editor.org/rfc/rfc2369#section-3.2
 * @example
 * ```ts
 * import { listUnsubscribe } from "@digestkit/email";
 *
 * console.log(listUnsubscribe({ url: "https://lists.example.org/u/7f3a" })["List-Unsubscribe"]); // => <https://lists.example.org/u/7f3a>
 * ```
 */
export function listUnsubscribe({ url, mailto }: UnsubscribeFields): UnsubscribeHeaders {
  const addresses = [unsubscribeUrl(url), ...(mailto === undefined ? [] : [unsubscribeMailto(mailto)])];
  return {
    "List-Unsubscribe": addresses.map((address) => `<${address}>`).join(", "),
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** The address of {@link UnsubscribeFields.url}, checked. */
export function unsubscribeUrl(url: string): SafeUrl {
  const address = checked("address to unsubscribe at", url, "https");
  if (!address.startsWith("https://")) {
    throw new TypeError(
      `Unexpected address to unsubscribe at "${url}", expected an absolute one with https (RFC 8058)`,
    );
  }
  return address;
}

function unsubscribeMailto(mailto: string): SafeUrl {
  headerText("mail address to unsubscribe at", mailto);
  const address = checked(
    "mail address to unsubscribe at",
    /^mailto:/iu.test(mailto) ? mailto : `mailto:${mailto}`,
    "mailto",
  );
  if (/^mailto:[^@?]+@[^@?]+(?:\?|$)/iu.test(address)) return address;
  throw new TypeError(
    `Unexpected mail address to unsubscribe at "${mailto}", expected one such as leave@lists.example.org`,
  );
}

function checked(what: string, url: string, scheme: "https" | "mailto"): SafeUrl {
  const result = checkUrl(headerText(what, url), { schemes: [scheme] });
  if (!("url" in result)) throw new TypeError(`${result.reason} (${what})`);
  if (result.url.length > maxHeaderLength) {
    throw new TypeError(
      `Unexpected ${what} of ${result.url.length} characters, expected at most ${maxHeaderLength}: shorten it`,
    );
  }
  return result.url;
}
