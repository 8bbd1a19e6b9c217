import type { Audience, PageOptions } from "@digestkit/adapter-kit";
import type { Component, Components, Props } from "./context.ts";

/** Options of `<Digest>` and `createContext`. */
export interface DigestOptions extends PageOptions {
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Components to use instead of the default ones. */
  components?: Partial<Components>;
  /** Shows a node that has no component; by default what is in it is shown, and it is reported. */
  onUnknown?: Component<Props<{ type: string }>>;
}
