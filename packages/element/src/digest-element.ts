/// <reference lib="dom" />
import type { Digest, Message } from "@digestkit/schema";

/** A `<digest-issue>` in a page. */
export type DigestElement = HTMLElement & DigestElementProperties;

/** What a `<digest-issue>` has besides what every element has. */
export interface DigestElementProperties {
  /** Address of the digest as JSON, as the attribute has it; empty without one. */
  src: string;
  /** The digest shown; set it to show one that the page has already. `undefined` while there is none. */
  digest: Digest | undefined;
}

/** `detail` of the event `digest-load`. */
export interface DigestLoadDetail {
  /** The digest that is shown now. */
  digest: Digest;
  /** What was found wrong with it, and what could not be shown as it is. */
  messages: readonly Message[];
}

/** `detail` of the event `digest-error`. */
export interface DigestErrorDetail {
  /** Why no digest is shown. */
  messages: readonly Message[];
}
