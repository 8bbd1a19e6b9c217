import type { AddressOptions, Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Digest, Entry, Message } from "@digestkit/schema";
import type { Service } from "../services/services.ts";

/** Options of `toThread`. */
export interface ThreadOptions extends AddressOptions {
  /** Where the thread is posted. */
  service: Service;
  /** Length of a post, where the server or the account has another than the usual: counted as the service counts. */
  limit?: number;
  /**
   * What to do with an entry that is longer than a post: its beginning and a link to all of it (`link`, unless said otherwise), or
   * all of it in several posts (`split`, also where no address is known).
   */
  long?: "link" | "split";
  /** Address of an entry's own page, where it has one; its place in the page unless said otherwise. */
  entryUrl?: (entry: Entry, digest: Digest) => string | undefined;
  /** BCP 47 tag for digests that do not name their own; `en` unless said otherwise. */
  language?: string;
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** Takes what there is to report, such as a quotation that no post can hold. */
  onMessage?: (message: Message) => void;
}
