import type { Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Components } from "@digestkit/html";
import type { Message } from "@digestkit/schema";
import type { EpubLabels } from "./epub-labels.ts";

/** Bytes of a picture: an EPUB core media type that can run nothing. */
export interface EpubResource {
  /** The file. */
  bytes: Uint8Array;
  /** Its type. */
  mediaType: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
}

/** Words to use instead of the default ones. */
export interface EpubLabelOverrides extends LabelOverrides, Partial<EpubLabels> {}

/** An index at the end of the book. */
export type EpubIndex = "people" | "quotations";

/** Options of `toEpub`. */
export interface EpubOptions {
  /** Title of the book; that of the issue, or of the publication with its years. */
  title?: string;
  /** BCP 47 tag of the book and of digests that do not name their language; the first issue’s, or else `en`. */
  language?: string;
  /** What identifies the book in all its revisions: an ISBN, a UUID; made of the ids of its issues unless given. */
  identifier?: string;
  /** When the book was last changed, ISO 8601; the latest date of its issues unless given. */
  modified?: string;
  /** Who it is for: names they must not learn are withheld, in the indexes and the metadata too; without it, none are. */
  audience?: Audience;
  /** Where the sources of entries stand: with their `entry`, or as numbered `notes` at the end of the issue; with the `entry` unless said otherwise. */
  sources?: "entry" | "notes";
  /** What relative addresses are resolved against, for issues without an address of their own; `publication.url` unless given. */
  siteUrl?: string;
  /** Indexes at the end; both for several issues, none for one, unless given. */
  indexes?: readonly EpubIndex[];
  /** The table of contents of EPUB 2, for old readers: `include` unless said otherwise. */
  ncx?: "include" | "omit";
  /** Pictures by address, as the digest has it. One that is missing is shown as its text, with a link to it. */
  resources?: Readonly<Record<string, EpubResource>>;
  /** A picture for the cover; without one the cover is set in type. */
  cover?: EpubResource;
  /** Style sheet to put after the book’s own. */
  stylesheet?: string;
  /** Components of `@digestkit/html` to use instead of the default ones. */
  components?: Partial<Components>;
  /** Words to use instead of the default ones. */
  labels?: EpubLabelOverrides;
  /** Takes what is to report: refused addresses, pictures that are missing, issues that may not be used. */
  onMessage?: (message: Message) => void;
}
