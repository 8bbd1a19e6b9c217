import { escapePlain, type Renderer } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** Options of `toEmail`. */
export interface ToEmailOptions {
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * Renders a digest as email.
 *
 * @param digest - Digest; not changed.
 * @param options - Options.
 * @returns The edition.
 * @example
 * ```ts
 * import { toEmail } from "@digestkit/email";
 * import { createDigest } from "@digestkit/schema";
 *
 * toEmail(createDigest({ id: "a", title: "Lorsk Daily" })); // => "Lorsk Daily\n"
 * ```
 */
export const toEmail: Renderer<ToEmailOptions, string> = (digest) => `${escapePlain(digest.title ?? "")}\n`;
