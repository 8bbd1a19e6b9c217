import type { FlowContent, PhrasingContent, Text } from "@digestkit/schema";
import type { Reading } from "../from-mdast/reading.ts";
import { sliceText } from "../source/slice-text.ts";
import { joinTexts } from "../source/join-texts.ts";
import { htmlTokens, type HtmlToken } from "./html-tokens.ts";
import { breakOf } from "./inline-html.ts";
import { stringOf, type MdastNode } from "./mdast-node.ts";
import { placeValue } from "./place-value.ts";
import { reportRawHtml } from "./report-raw-html.ts";

/**
 * Blocks for an mdast `html` block: comments are kept as such, everything else stays visible as paragraphs of text.
 *
 * @param node - The `html` node.
 * @param reading - State of the reading; gets a message for visible HTML.
 * @returns Comments and paragraphs in order.
 */
export function htmlBlocks(node: MdastNode, reading: Reading): FlowContent[] {
  const value = stringOf(node.value);
  const whole: Text = { type: "text", value, ...placeValue(node, "html", value, reading) };
  const blocks: FlowContent[] = [];
  let visible: HtmlToken[] = [];
  const flush = (): void => {
    const first = visible[0];
    const last = visible.at(-1);
    const found = first && last ? paragraphs(whole, first.start, last.end, visible, reading) : [];
    for (const block of found) blocks.push(block);
    visible = [];
  };
  for (const token of htmlTokens(value)) {
    if (token.type !== "comment") {
      visible.push(token);
      continue;
    }
    flush();
    const { position } = sliceText(whole, token.start, token.end, reading.starts);
    blocks.push({ type: "comment", value: token.value, ...(position ? { position } : {}) });
  }
  flush();
  return blocks;
}

/** Visible text between comments: one paragraph for each stretch without blank lines. */
function paragraphs(whole: Text, start: number, end: number, tokens: HtmlToken[], reading: Reading): FlowContent[] {
  const blocks: FlowContent[] = [];
  const lone = tokens.filter(
    (token) => token.type !== "other" || whole.value.slice(token.start, token.end).trim() !== "",
  );
  if (lone.length === 1 && lone[0]?.type === "br") {
    const tag = sliceText(whole, lone[0].start, lone[0].end, reading.starts);
    return [{ type: "paragraph", children: [breakOf(tag)], ...(tag.position ? { position: tag.position } : {}) }];
  }
  for (const lines of stretches(whole.value, start, end)) {
    const children = joinTexts<PhrasingContent>(
      lines.flatMap(([from, to], index) => {
        const text = sliceText(whole, from, to, reading.starts);
        const previous = lines[index - 1];
        return previous ? [newline(whole, previous[1], from, reading), text] : [text];
      }),
    );
    const text = children[0];
    if (text?.type !== "text") continue;
    reportRawHtml(reading, text);
    const { position } = text;
    blocks.push({
      type: "paragraph",
      children: [text],
      ...(position ? { position: { start: position.start, end: position.end } } : {}),
    });
  }
  return blocks;
}

/** The line ending between two lines; the white space around it is no part of the text. */
function newline(whole: Text, after: number, before: number, reading: Reading): Text {
  const at = whole.value.indexOf("\n", after);
  return sliceText(whole, at, Math.min(at + 1, before), reading.starts);
}

/** Ranges of the lines of each stretch without blank lines, white space around each line left out. */
function stretches(value: string, start: number, end: number): [number, number][][] {
  const found: [number, number][][] = [];
  let open: [number, number][] = [];
  let offset = start;
  for (const line of value.slice(start, end).split("\n")) {
    const from = offset + line.length - line.trimStart().length;
    if (line.trim() !== "") open.push([from, offset + line.trimEnd().length]);
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
    offset += line.length + 1;
  }
  if (open.length > 0) found.push(open);
  return found;
}
