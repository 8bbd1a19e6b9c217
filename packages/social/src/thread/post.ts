/** A link of a post. */
export interface PostLink {
  /** Address it leads to. */
  url: string;
  /** Where its words or the address itself stand in the text, in UTF-16 code units. */
  start: number;
  /** Where they end: the offset just after the last code unit. */
  end: number;
}

/** A link as Bluesky has it (`app.bsky.richtext.facet`): offsets in bytes of the text as UTF-8. */
export interface BlueskyFacet {
  /** Where the words of the link stand: `byteEnd` is just after the last byte. */
  index: { byteStart: number; byteEnd: number };
  /** The address they lead to. */
  features: { $type: "app.bsky.richtext.facet#link"; uri: string }[];
}

/** A link or strong words as Telegram has them (`MessageEntity`): offsets in UTF-16 code units. */
export type TelegramEntity =
  { type: "bold"; offset: number; length: number } | { type: "text_link"; offset: number; length: number; url: string };

/** One post of a thread. */
export interface Post {
  /** What to post, as it is: nothing in it has to be escaped, and nothing to be looked for. */
  text: string;
  /** Its length as the service counts it. */
  length: number;
  /** The entry it is about. */
  entryId?: string;
  /** Its links. */
  links: PostLink[];
  /** BCP 47 tag of its language. */
  inLanguage?: string;
  /** Bluesky: `facets` of the record. */
  facets?: BlueskyFacet[];
  /** Telegram: `entities` of the message. */
  entities?: TelegramEntity[];
}
