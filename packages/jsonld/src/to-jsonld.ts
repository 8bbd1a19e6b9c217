import { escapePlain, type Renderer } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";

/** Options of `toJsonld`. */
export interface ToJsonldOptions {
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}

/**
 * Renders a digest as jsonld.
 *
 * @param digest - Digest; not changed.
 * @param options - Options.
 * @returns The edition.
 * @example
 * ```ts
 * import { toJsonld } from "@digestkit/jsonld";
 * import { createDigest } from "@digestkit/schema";
 *
 * toJsonld(createDigest({ id: "a", title: "Lorsk Daily" })); // => "Lorsk Daily\n"
 * ```
 */
export const toJsonld: Renderer<ToJsonldOptions, string> = (digest) => `${escapePlain(digest.title ?? "")}\n`;
