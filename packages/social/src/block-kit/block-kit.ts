/** A piece of text, or a link. Slack shows its text as it is: nothing in it is looked for. */
export type SlackText =
  | { type: "text"; text: string; style?: { bold: true } }
  | { type: "link"; url: string; text: string; style?: { bold: true } };

/** A block of a message. */
export type SlackBlock =
  | { type: "header"; text: { type: "plain_text"; text: string; emoji: false } }
  | { type: "divider" }
  | { type: "rich_text"; elements: { type: "rich_text_section"; elements: SlackText[] }[] };

/** One message: what `chat.postMessage` or a webhook takes. */
export interface SlackMessage {
  /** The blocks: 50 at most. */
  blocks: SlackBlock[];
  /** What notifications and screen readers get, with `&`, `<` and `>` escaped. */
  text: string;
}
