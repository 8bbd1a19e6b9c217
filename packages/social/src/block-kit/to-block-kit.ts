import {
  digestTitle,
  escapePlain,
  escapeText,
  shownTo,
  type AddressOptions,
  type Audience,
  type LabelOverrides,
} from "@digestkit/adapter-kit";
import { assertDigest, type Digest, type Entry, type Message } from "@digestkit/schema";
import { shorten } from "../open-graph/shorten.ts";
import { createContext } from "../parts/create-context.ts";
import { openingTitle, readOnUnit } from "../parts/opening-part.ts";
import type { Part } from "../parts/part.ts";
import { partsOf } from "../parts/parts-of.ts";
import type { ServiceRules } from "../services/services.ts";
import type { Span } from "../text/span.ts";
import { joinSpans } from "../text/join-spans.ts";
import { trimSpans } from "../text/trim-spans.ts";
import { packPart } from "../thread/pack-part.ts";
import { unusable } from "../unusable.ts";
import type { SlackBlock, SlackMessage, SlackText } from "./block-kit.ts";

/** Options of `toBlockKit`. */
export interface BlockKitOptions extends AddressOptions {
  /** Address of an entry's own page, where it has one; its place in the page unless said otherwise. */
  entryUrl?: (entry: Entry, digest: Digest) => string | undefined;
  /** BCP 47 tag for digests that do not name their own; `en` unless said otherwise. */
  language?: string;
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** Takes what there is to report. */
  onMessage?: (message: Message) => void;
}

/** https://docs.slack.dev/reference/block-kit/blocks: what a message, a header and a text may be. */
const limits = { blocks: 50, header: 150, text: 3000 };

/**
 * Most JSON that the blocks of a message may be, in UTF-16 code units. Slack names no such limit, and refuses messages of more
 * than about 13,000 (`msg_blocks_too_long`, https://github.com/slackapi/bolt-js/issues/2509).
 */
const messageLength = 12_000;

/** Text in `rich_text` is shown as it is, and links are words. */
const rules: ServiceRules = {
  measures: [{ limit: limits.text, count: (text) => text.length }],
  links: "words",
  live: [],
};

/**
 * A digest as messages for Slack, in Block Kit: a header, then a `rich_text` block for each entry.
 *
 * Text goes into `rich_text`, which has no mark-up: `<!channel>`, `<@U1>`, `*bold*` and `:emoji:` of a digest are the characters
 * they are. Everything is there; a quotation is never divided between blocks. An issue that is withheld or was withdrawn gives none.
 *
 * @param digest - Digest; not changed.
 * @param options - Where it is published, and who it is for.
 * @returns Messages in order, each within the limits of Slack.
 * @throws TypeError when it is given no digest, or an address among the options is none.
 * @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 * @example
 * ```ts
 * import { toBlockKit } from "@digestkit/social";
 * import { createDigest } from "@digestkit/schema";
 *
 * const [message] = toBlockKit(createDigest({ id: "7", title: "Q & A <!channel>" }));
 * console.log(message?.text); // => Q &amp; A &lt;!channel&gt;
 * console.log(message?.blocks[0]); // => { type: "header", text: { type: "plain_text", text: "Q & A <!channel>", emoji: false } }
 * ```
 */
export function toBlockKit(digest: Digest, options: BlockKitOptions = {}): SlackMessage[] {
  assertDigest(digest);
  const { onMessage = () => undefined } = options;
  if (unusable(digest, onMessage)) return [];
  const context = createContext(shownTo(digest, options), options, rules);
  const title = escapePlain(digestTitle(context.digest, context.labels)).replace(/\s+/gu, " ").trim();
  const [opening, ...others] = partsOf(context);
  const blocksOf = (part: Part): SlackBlock[] =>
    packPart(part, {
      measures: rules.measures,
      long: "split",
      readOn: (url) => readOnUnit(url, context),
      onOmitted: ({ spans }) => onMessage(omitted(spans)),
    }).map(richText);
  const groups: SlackBlock[][] = [
    [
      headerOf(title),
      ...(opening ? blocksOf(openingTitle(context) === "" ? opening : withoutTitle(opening, title)) : []),
    ],
    ...others.map(blocksOf),
  ];
  const messages = messagesOf(groups);
  return messages.map((blocks, index) => ({ blocks, text: noticeOf(title, index, messages.length) }));
}

/** A header, or what of a long title can be one; the title itself is below then. */
function headerOf(title: string): SlackBlock {
  const text = title.length <= limits.header ? title : shorten(title, limits.header / 2).slice(0, limits.header);
  return { type: "header", text: { type: "plain_text", text, emoji: false } };
}

function withoutTitle(part: Part, title: string): Part {
  return title.length <= limits.header ? { ...part, units: part.units.slice(1) } : part;
}

function richText(spans: readonly Span[]): SlackBlock {
  const elements = joinSpans(trimSpans(spans)).map(({ text, url, isStrong }): SlackText => {
    const style = isStrong ? { style: { bold: true as const } } : {};
    return url === undefined ? { type: "text", text, ...style } : { type: "link", url, text, ...style };
  });
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

/** Divides blocks among messages, with a line between what belongs together and what follows. */
function messagesOf(groups: readonly (readonly SlackBlock[])[]): SlackBlock[][] {
  const messages: SlackBlock[][] = [];
  let blocks: SlackBlock[] = [];
  let length = 0;
  for (const group of groups) {
    group.forEach((block, index) => {
      const added: SlackBlock[] = index === 0 && blocks.length > 0 ? [{ type: "divider" }, block] : [block];
      const size = JSON.stringify(added).length;
      if (blocks.length > 0 && (blocks.length + added.length > limits.blocks || length + size > messageLength)) {
        messages.push(blocks);
        [blocks, length] = [[block], size];
        return;
      }
      blocks.push(...added);
      length += size;
    });
  }
  return [...messages, blocks];
}

/** `Lorsk Monitor (2/3)`: in this text, `<` would begin a mention (https://docs.slack.dev/messaging/formatting-message-text). */
function noticeOf(title: string, index: number, count: number): string {
  const text = shorten(title, limits.header) + (count > 1 ? ` (${index + 1}/${count})` : "");
  return escapeText(text);
}

function omitted(spans: readonly Span[]): Message {
  const reason =
    "Unexpected quotation that is longer than a block, expected one that fits: it is left out, for it must not be cut";
  return { ruleId: "thread-quotation", severity: "warning", reason, actual: spans.map(({ text }) => text).join("") };
}
