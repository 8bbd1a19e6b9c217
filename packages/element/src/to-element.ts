import { escapePlain, type Renderer } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** Options of `toElement`. */
export interface ToElementOptions {
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * Renders a digest as element.
 *
 * @param digest - Digest; not changed.
 * @param options - Options.
 * @returns The edition.
 * @example
 * ```ts
 * import { toElement } from "@digestkit/element";
 * import { createDigest } from "@digestkit/schema";
 *
 * toElement(createDigest({ id: "a", title: "Lorsk Daily" })); // => "Lorsk Daily\n"
 * ```
 */
export const toElement: Renderer<ToElementOptions, string> = (digest) => `${escapePlain(digest.title ?? "")}\n`;
