import type { AddressOptions, Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Digest, Entry, Message } from "@digestkit/schema";

/** Another edition of the same issue. */
export interface IssueTranslation {
  /** BCP 47 tag. */
  inLanguage: string;
  /** Its address. */
  url: string;
}

/** Options of `toJsonLd`. */
export interface JsonLdOptions extends AddressOptions {
  /** Address of an entry's own page, where it has one; its place in the issue's page unless said otherwise. */
  entryUrl?: (entry: Entry, digest: Digest) => string | undefined;
  /** BCP 47 tag for digests that do not name their own. */
  language?: string;
  /** Translations of the issue that are published beside it. */
  translations?: readonly IssueTranslation[];
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Words to use instead of the default ones: `nameWithheld` stands for a name. */
  labels?: LabelOverrides;
  /** Takes what there is to report, such as an address that was refused. */
  onMessage?: (message: Message) => void;
}
