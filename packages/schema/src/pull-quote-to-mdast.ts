import type { Blockquote, FlowContent, Paragraph } from "./flow-content.ts";
import type { PhrasingContent } from "./phrasing-content.ts";
import { paragraphsOf, textNode } from "./mdast-nodes.ts";
import type { Attribution, PullQuote } from "./pull-quote.ts";

/** A pull quote as a block quotation: its words between their marks, then `— Speaker, [medium](url)`. */
export function pullQuoteToMdast(pullQuote: PullQuote): Blockquote {
  const { marks, attribution, position } = pullQuote;
  const words = withMarks(wordsOf(pullQuote), marks?.open ?? "", marks?.close ?? "");
  const children = attribution ? [...words, attributionToMdast(attribution)] : words;
  return { type: "blockquote", children, ...(position ? { position } : {}) };
}

function wordsOf({ text, content, positions }: PullQuote): FlowContent[] {
  if (content) return content;
  // A position holds for one text only: where paragraphs are split, there is none for each.
  return text.includes("\n\n")
    ? paragraphsOf(text)
    : [{ type: "paragraph", children: [textNode(text, positions?.["text"])] }];
}

/** Marks are nodes of their own, so that the words between them keep their position. */
function withMarks(words: FlowContent[], open: string, close: string): FlowContent[] {
  const last = words.length - 1;
  return words.map((block, index) => {
    const before: PhrasingContent[] = index === 0 && open !== "" ? [textNode(open)] : [];
    const after: PhrasingContent[] = index === last && close !== "" ? [textNode(close)] : [];
    return block.type === "paragraph" ? { ...block, children: [...before, ...block.children, ...after] } : block;
  });
}

function attributionToMdast({ name, medium, url }: Attribution): Paragraph {
  const linked = (text: string): PhrasingContent =>
    url === undefined ? textNode(text) : { type: "link", url, children: [textNode(text)] };
  const children: PhrasingContent[] =
    medium === undefined ? [textNode("— "), linked(name)] : [textNode(`— ${name}, `), linked(medium)];
  return { type: "paragraph", children };
}
