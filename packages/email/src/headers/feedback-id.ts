import { headerText } from "./header-text.ts";

/** What Gmail counts complaints by. */
export interface FeedbackIdFields {
  /** Who sends: 5 to 15 characters, the same in every mail of a sender. */
  sender: string;
  /** Up to three things to count by, such as issue, list and kind of mail; none of them about a single reader. */
  identifiers?: readonly string[];
}

/**
 * The header `Feedback-ID`, by which Gmail’s Postmaster Tools tell complaints about one kind of mail from those about another.
 *
 * @param fields - What to count by.
 * @returns Its value.
 * @throws TypeError when a field could begin another field or header, or there are more than three.
 * @see https://support.google.com/mail/answer/6254652
 * @example
 * ```ts
 * import { feedbackId } from "@digestkit/email";
 *
 * console.log(feedbackId({ sender: "lorskdesk", identifiers: ["issue-7", "weekly"] })); // => issue-7:weekly:lorskdesk
 * ```
 */
export function feedbackId({ sender, identifiers = [] }: FeedbackIdFields): string {
  if (identifiers.length > 3) {
    throw new TypeError(
      `Unexpected ${identifiers.length} identifiers in Feedback-ID, expected 3 at most: leave some out`,
    );
  }
  for (const field of [...identifiers, sender]) {
    headerText("field of Feedback-ID", field);
    if (!/^[!-9;-~]+$/u.test(field) || field.length > 64) {
      throw new TypeError(
        `Unexpected field "${field}" of Feedback-ID, expected up to 64 ASCII characters without space or colon`,
      );
    }
  }
  if (sender.length < 5 || sender.length > 15) {
    throw new TypeError(`Unexpected sender "${sender}" of Feedback-ID, expected 5 to 15 characters`);
  }
  return [...identifiers, sender].join(":");
}
