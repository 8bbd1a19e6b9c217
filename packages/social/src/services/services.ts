import { graphemeLength } from "./grapheme-length.ts";
import { mastodonLength } from "./mastodon-length.ts";
import { utf8Length } from "./utf8-length.ts";
import { weightedLength } from "./weighted-length.ts";

/** Where a thread is posted. */
export type Service = "mastodon" | "bluesky" | "telegram" | "x";

/** How long a post may be, and how that is counted. */
export interface Measure {
  limit: number;
  count: (text: string) => number;
}

/** What a service makes of a post. */
export interface ServiceRules {
  /** Limits that a post has to keep, the one people speak of first. */
  measures: readonly [Measure, ...Measure[]];
  /** Whether words can be links; otherwise an address has to be written out. */
  links: "words" | "written";
  /** Signs behind which a word comes alive; a word joiner is put after them. Each ends where it has to stand. */
  live: readonly RegExp[];
}

/** `@name`, `＠name`, but not `ana@lorsk.example`; also where the name is in the next piece of text. */
const mention = /(?<![A-Za-z0-9])[@＠](?=[\p{L}\p{N}_]|$)/gu;
/** `#tag`, `＃tag`. */
const hashtag = /[#＃](?=[\p{L}\p{N}_]|$)/gu;
/** `$ABC`. */
const cashtag = /\$(?=[A-Za-z]|$)/gu;
/** `/start` at the start of a word. */
const command = /(?<![\p{L}\p{N}/<>])\/(?=[A-Za-z0-9_]|$)/gu;
/** `lorsk.org`, which nobody wrote as a link. */
const domain = /(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu;

/** The services, by name. */
export const services: Readonly<Record<Service, ServiceRules>> = {
  // https://docs.joinmastodon.org/user/posting/#text
  mastodon: { measures: [{ limit: 500, count: mastodonLength }], links: "written", live: [mention, hashtag] },
  // https://docs.bsky.app/docs/advanced-guides/post-richtext: nothing is alive but what a facet says.
  bluesky: {
    measures: [
      { limit: 300, count: graphemeLength },
      { limit: 3000, count: utf8Length },
    ],
    links: "words",
    live: [],
  },
  // https://core.telegram.org/bots/api#sendmessage: entities are given, and others found in the text all the same.
  telegram: {
    measures: [{ limit: 4096, count: (text) => text.length }],
    links: "words",
    live: [mention, hashtag, cashtag, command, domain],
  },
  // https://github.com/twitter/twitter-text
  x: { measures: [{ limit: 280, count: weightedLength }], links: "written", live: [mention, hashtag, cashtag, domain] },
};
