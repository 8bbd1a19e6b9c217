import { createIds, type Digest } from "@digestkit/schema";

/**
 * Id of an issue whose author set none: the name of its series and its date or number.
 *
 * @param fields - What is known of the issue.
 * @returns Id such as `rights-monitor-2023-10-03`.
 */
export function digestId(fields: Partial<Digest>): string {
  const { publication, title, issueDate, issueNumber, datePublished } = fields;
  const name = publication?.name ?? publication?.publisher ?? title ?? "";
  const number = issueDate ?? issueNumber ?? datePublished?.slice(0, 10) ?? "";
  return createIds()([name, number].filter((part) => part !== "").join("-"), "digest");
}
