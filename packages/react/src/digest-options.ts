import type { Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";
import type { Component, Components, Permalinks, Props } from "./context.ts";

/** Options of `<Digest>` and `createContext`. */
export interface DigestOptions {
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Components to use instead of the default ones. */
  components?: Partial<Components>;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** BCP 47 tag for a digest that does not name its language; `en` unless said otherwise. */
  language?: string;
  /** Level of the title, 1 to 5; 1 unless said otherwise. In a page with a title of its own it is 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** What every `id` begins with, for several digests in one page. */
  idPrefix?: string;
  /** What has a visible link to its own address; `all` unless said otherwise. */
  permalinks?: Permalinks;
  /** Takes what could not be shown as it is, while rendering: refused addresses, unknown nodes. */
  onMessage?: (message: Message) => void;
  /** Shows a node that has no component; by default what is in it is shown, and it is reported. */
  onUnknown?: Component<Props<{ type: string }>>;
}
