import type { Digest, Message } from "@digestkit/schema";
import { toBlockKit, toOpenGraph, toThread, type Service } from "@digestkit/social";
import { toJson } from "./to-json.ts";

/** Where an issue can be announced: services with threads, Slack, and the card of a shared link. */
export const socialServices = ["mastodon", "bluesky", "telegram", "x", "slack", "card"] as const;

/** Options of the edition; those a service has no use for are left alone. */
export interface SocialOptions {
  service?: (typeof socialServices)[number];
  long?: "link" | "split";
  limit?: number;
  siteUrl?: string;
  url?: string;
  language?: string;
  /** Id of the entry a card is of. */
  entry?: string;
}

/**
 * What to post of an issue, as JSON for the program that posts it.
 *
 * @param digest - Digest; not changed.
 * @param options - Where to; Mastodon unless said otherwise.
 * @param onMessage - Takes what there is to report.
 * @returns Posts, messages or properties, as JSON.
 */
export function toSocialJson(
  digest: Digest,
  { service = "mastodon", ...options }: SocialOptions,
  onMessage: (message: Message) => void,
): string {
  if (service === "slack") return toJson(toBlockKit(digest, { ...options, onMessage }));
  if (service === "card") return toJson(toOpenGraph(digest, { ...options, onMessage }));
  return toJson(toThread(digest, { ...options, service: service satisfies Service, onMessage }));
}
