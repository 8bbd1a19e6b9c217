import type { Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Component } from "@digestkit/html";
import type { Digest, Entry, Message } from "@digestkit/schema";
import type { TextOptions } from "@digestkit/text";
import type { EmailComponents } from "./components/create-components.ts";
import type { FeedbackIdFields } from "./headers/feedback-id.ts";
import type { ListIdFields } from "./headers/list-id.ts";
import type { UnsubscribeFields } from "./headers/list-unsubscribe.ts";
import type { EmailTheme } from "./look/theme.ts";
import type { EntrySize } from "./size/measure.ts";

/** Options of `toEmail`. */
export interface EmailOptions {
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Subject of the mail; the issue's title unless said otherwise. */
  subject?: string;
  /** What a list of mails shows after the subject; the beginning of the issue unless said otherwise. */
  preheader?: string;
  /** The whole issue; or only its corrections, all of them or those with some ids. The whole issue unless said otherwise. */
  only?: "corrections" | { corrections: readonly string[] };
  /** Address of the publication's site, which relative addresses are resolved against; the publication's own unless said otherwise. */
  siteUrl?: string;
  /** Address of the issue on the web; the digest's own unless said otherwise. */
  issueUrl?: string;
  /** Address of an entry on the web; its place in the issue's page unless said otherwise. */
  entryUrl?: (entry: Entry, digest: Digest) => string | undefined;
  /** From how many bytes of HTML a mail is clipped; {@link gmailLimit} unless said otherwise. */
  limit?: number;
  /**
   * Whether entries end early with a link to the rest: `"never"`; `"fit"`, the longest first, where the mail is longer than `limit`;
   * or those longer than a number of bytes each. `"never"` unless said otherwise.
   */
  shorten?: "never" | "fit" | { entries: number };
  /** The mailing list, for the header `List-Id`. */
  list?: ListIdFields;
  /** Where to unsubscribe: for the headers, and for a link at the end of the mail. */
  unsubscribe?: UnsubscribeFields;
  /** For the header `Feedback-ID`. */
  feedback?: FeedbackIdFields;
  /** Who answers for the mail, and their postal address: plain text, shown at its end line by line. */
  imprint?: string;
  /** Colours, fonts and width. */
  theme?: EmailTheme;
  /** Components to use instead of the default ones. */
  components?: Partial<EmailComponents>;
  /** How the text part is made. */
  text?: Pick<TextOptions, "width" | "links" | "linkList" | "format" | "components">;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** BCP 47 tag for a digest that does not name its language; `en` unless said otherwise. */
  language?: string;
  /** Takes what could not be shown as it is: refused addresses, unknown nodes, and a mail that is too long. */
  onMessage?: (message: Message) => void;
  /** Shows a node that has no component; by default what is in it is shown, and it is reported. */
  onUnknown?: Component<{ type: string }>;
}

/** Headers by name. Encoding and folding of values is the mailer's. */
export type EmailHeaders = Readonly<Record<string, string>>;

/** How long a mail is, in bytes of UTF-8. */
export interface EmailSize {
  /** Of the HTML part, before transfer encoding. */
  html: number;
  /** Of the text part. */
  text: number;
  /** Of each entry in the HTML part, in reading order. */
  entries: readonly EntrySize[];
}

/** What of a mail is lost to a client that clips it. */
export interface Clipping {
  /** From how many bytes it is clipped. */
  limit: number;
  /** Whether it is. */
  isClipped: boolean;
  /** The first entry that is not shown whole; none where only the end of the mail is lost. */
  entry?: EntrySize;
  /** Ids of the entries that end early, with a link to the rest. */
  shortened: readonly string[];
}

/** A mail, ready for a mailer. Date, Message-ID, sender and recipients are the mailer's. */
export interface Email {
  /** Subject, on one line. */
  subject: string;
  /** What a list of mails shows after the subject; it is in the HTML part, where nobody sees it. */
  preheader: string;
  /** The part `text/html`, a whole document. */
  html: string;
  /** The part `text/plain`. */
  text: string;
  /** Headers of lists, feedback and language. */
  headers: EmailHeaders;
  /** How long it is. */
  size: EmailSize;
  /** What of it is lost to a client that clips it. */
  clipping: Clipping;
}
