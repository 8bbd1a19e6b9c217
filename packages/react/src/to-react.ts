import { escapePlain, type Renderer } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** Options of `toReact`. */
export interface ToReactOptions {
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * Renders a digest as react.
 *
 * @param digest - Digest; not changed.
 * @param options - Options.
 * @returns The edition.
 * @example
 * ```ts
 * import { toReact } from "@digestkit/react";
 * import { createDigest } from "@digestkit/schema";
 *
 * toReact(createDigest({ id: "a", title: "Lorsk Daily" })); // => "Lorsk Daily\n"
 * ```
 */
export const toReact: Renderer<ToReactOptions, string> = (digest) => `${escapePlain(digest.title ?? "")}\n`;
