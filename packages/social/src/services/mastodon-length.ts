import { replaceAddresses } from "./addresses-in.ts";
import { graphemeLength } from "./grapheme-length.ts";

/** `@ana@lorsk.example` – only `@ana` counts. */
const remoteMention = /(?<![=/\p{L}\p{N}_])(@[a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@[\p{L}\p{N}_.-]+[\p{L}\p{N}_]/giu;

/**
 * Length of a post as Mastodon counts it: characters as people count them; an address is 23, a mention counts without its server.
 *
 * @param text - Text of a post.
 * @returns Length; 500 is the limit unless the server says otherwise.
 * @see https://docs.joinmastodon.org/user/posting/#text
 */
export function mastodonLength(text: string): number {
  return graphemeLength(replaceAddresses(text, "x".repeat(23)).replace(remoteMention, "$1"));
}
