import { escapePlain, type Renderer } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** Options of `toFormatName`. */
export interface ToFormatNameOptions {
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * Renders a digest as format-name.
 *
 * @param digest - Digest; not changed.
 * @param options - Options.
 * @returns The edition.
 * @example
 * ```ts
 * import { toFormatName } from "@digestkit/format-name";
 * import { createDigest } from "@digestkit/schema";
 *
 * toFormatName(createDigest({ id: "a", title: "Lorsk Daily" })); // => "Lorsk Daily\n"
 * ```
 */
export const toFormatName: Renderer<ToFormatNameOptions, string> = (digest) => `${escapePlain(digest.title ?? "")}\n`;
