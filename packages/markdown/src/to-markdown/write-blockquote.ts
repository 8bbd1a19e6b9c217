import { defaultHandlers, type Info, type State } from "mdast-util-to-markdown";
import type { Blockquote, Parents } from "mdast";

/** `[!NOTE]`, `[!CORRECTION] 2024-03-16`: a word that says what the quotation is. */
const alert = /^\[![A-Z]+\](?=\s|$)/iu;

/**
 * A block quotation whose head, where it is one of an alert, is written as people write it: GitHub and this format know
 * `> [!NOTE]`, not `> \[!NOTE]`.
 *
 * @param node - Quotation.
 * @param parent - What it stands in.
 * @param state - Of the writer.
 * @param info - Of the place.
 * @returns Markdown.
 */
export function writeBlockquote(node: Blockquote, parent: Parents | undefined, state: State, info: Info): string {
  const written = defaultHandlers.blockquote(node, parent, state, info);
  return isAlert(node) ? written.replace(/^> \\\[!/mu, "> [!") : written;
}

function isAlert({ children }: Blockquote): boolean {
  // A directive may come first.
  const first = children.find(({ type }) => (type as string) !== "comment");
  const head = first?.type === "paragraph" ? first.children[0] : undefined;
  return head?.type === "text" && alert.test(head.value);
}
