import { mailLine } from "../mail-line.ts";
import type { EmailHeaders, EmailOptions } from "../email-options.ts";
import { feedbackId } from "./feedback-id.ts";
import { listId } from "./list-id.ts";
import { listUnsubscribe } from "./list-unsubscribe.ts";

/**
 * The headers of a mail, but for those that are the mailer's.
 *
 * @param options - Of `toEmail`.
 * @param language - BCP 47 tag of the issue.
 * @param series - Name of the publication, which names the list unless the options do.
 * @returns Headers by name.
 * @throws TypeError when an option could begin another header.
 */
export function headersOf(
  { list, unsubscribe, feedback }: EmailOptions,
  language: string,
  series: string | undefined,
): EmailHeaders {
  const name = list?.name ?? nameOf(series);
  return {
    // RFC 3282
    "Content-Language": language,
    ...(list && { "List-Id": listId(name === undefined ? { id: list.id } : { id: list.id, name }) }),
    ...(unsubscribe && listUnsubscribe(unsubscribe)),
    ...(feedback && { "Feedback-ID": feedbackId(feedback) }),
  };
}

/** A name from a document is made fit for a header; one the caller gave has to be. */
function nameOf(series: string | undefined): string | undefined {
  const name = mailLine((series ?? "").slice(0, 200));
  return name === "" ? undefined : name;
}
