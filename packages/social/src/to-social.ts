import { escapePlain, type Renderer } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** Options of `toSocial`. */
export interface ToSocialOptions {
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * Renders a digest as social.
 *
 * @param digest - Digest; not changed.
 * @param options - Options.
 * @returns The edition.
 * @example
 * ```ts
 * import { toSocial } from "@digestkit/social";
 * import { createDigest } from "@digestkit/schema";
 *
 * toSocial(createDigest({ id: "a", title: "Lorsk Daily" })); // => "Lorsk Daily\n"
 * ```
 */
export const toSocial: Renderer<ToSocialOptions, string> = (digest) => `${escapePlain(digest.title ?? "")}\n`;
