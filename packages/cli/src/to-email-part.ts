import { toEmail, type EmailOptions } from "@digestkit/email";
import type { Digest } from "@digestkit/schema";
import { toJson } from "./to-json.ts";

/** Options of a mail as the command line takes them: flat, and with the part that is written. */
export interface EmailPartOptions extends Pick<
  EmailOptions,
  "subject" | "preheader" | "limit" | "siteUrl" | "issueUrl" | "imprint" | "language" | "onMessage"
> {
  /** Which part of the mail to write; `html` unless said otherwise. */
  part?: "html" | "text" | "json";
  /** The corrections alone. */
  only?: "corrections";
  /** Whether entries end early where the mail is too long. */
  shorten?: "never" | "fit";
  /** Id of the mailing list. */
  list?: string;
  /** Address to unsubscribe at. */
  unsubscribe?: string;
}

/**
 * One part of a mail. A whole message has a date, a sender and boundaries, which are a mailer's; all it needs from us is in the part
 * `json`.
 *
 * @param digest - Document.
 * @param options - Which part, and options of the mail.
 * @returns HTML, plain text, or JSON of subject, preheader, parts, headers and sizes.
 */
export function toEmailPart(digest: Digest, options: EmailPartOptions): string {
  const { part = "html", list, unsubscribe, ...others } = options;
  const mail = toEmail(digest, {
    ...others,
    ...(list !== undefined && { list: { id: list } }),
    ...(unsubscribe !== undefined && { unsubscribe: { url: unsubscribe } }),
  });
  return part === "json" ? toJson(mail) : mail[part];
}
