import { escapePlain, type Renderer } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** Options of `toEpub`. */
export interface ToEpubOptions {
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * Renders a digest as epub.
 *
 * @param digest - Digest; not changed.
 * @param options - Options.
 * @returns The edition.
 * @example
 * ```ts
 * import { toEpub } from "@digestkit/epub";
 * import { createDigest } from "@digestkit/schema";
 *
 * toEpub(createDigest({ id: "a", title: "Lorsk Daily" })); // => "Lorsk Daily\n"
 * ```
 */
export const toEpub: Renderer<ToEpubOptions, string> = (digest) => `${escapePlain(digest.title ?? "")}\n`;
