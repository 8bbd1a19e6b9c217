import { contentHash, slug, textOf, type Digest } from "@digestkit/schema";

/**
 * Id of an issue whose author set none: the name of its series and its date or number, or else a hash of its text.
 *
 * @param digest - The issue, whatever its id.
 * @returns Id such as `rights-monitor-2023-10-03` or `digest-1f3x9ab`.
 */
export function digestId(digest: Digest): string {
  const { publication, title, issueDate, issueNumber, datePublished } = digest;
  const name = publication?.name ?? publication?.publisher ?? title ?? "";
  const number = issueDate ?? issueNumber ?? datePublished?.slice(0, 10) ?? "";
  const words = [name, number].filter((part) => part !== "").join("-");
  return slug(words) || `digest-${contentHash(textOf(digest))}`;
}
