import type { PhrasingContent, Text } from "@digestkit/schema";
import { report, type Reading } from "../from-mdast/reading.ts";
import { joinTexts } from "../source/join-texts.ts";
import { sliceText } from "../source/slice-text.ts";
import { canonicalPhrasing } from "./canonical-phrasing.ts";
import { htmlTokens, type HtmlToken } from "./html-tokens.ts";
import {
  addContent,
  breakOf,
  closeAll,
  closeElement,
  createInlineHtml,
  openElement,
  type InlineHtml,
} from "./inline-html.ts";
import { stringOf, type MdastNode } from "./mdast-node.ts";
import { phrasingHandlers } from "./phrasing-handlers.ts";
import { place, placeValue } from "./place-value.ts";
import { plainText } from "./plain-text.ts";
import { reportRawHtml } from "./report-raw-html.ts";
import { trimAroundBreaks } from "./trim-around-breaks.ts";

/** Deepest nesting that is kept; what is deeper becomes text. */
const maxDepth = 100;

/**
 * Content of a paragraph, heading or cell, in the strict subset of this format.
 *
 * @param nodes - Nodes of any engine.
 * @param reading - State of the reading; gets messages.
 * @returns New nodes: references resolved, raw HTML as nodes or visible text, neighbouring texts joined.
 */
export function phrasingContent(nodes: readonly MdastNode[], reading: Reading): PhrasingContent[] {
  return canonicalPhrasing(convertAll(nodes, reading, 0));
}

function convertAll(nodes: readonly MdastNode[], reading: Reading, depth: number): PhrasingContent[] {
  if (depth > maxDepth) return [{ type: "text", value: plainText(nodes) }];
  const row = createInlineHtml();
  for (const node of nodes) {
    if (node.type === "html") addHtml(row, node, reading);
    else addContent(row, convert(node, reading, depth));
  }
  const content = closeAll(row);
  for (const tag of row.unmatched) reportRawHtml(reading, tag);
  return trimAroundBreaks(joinTexts(content), reading.starts);
}

function convert(node: MdastNode, reading: Reading, depth: number): PhrasingContent[] {
  const handler = phrasingHandlers[node.type];
  if (handler) return handler(node, reading, (children) => convertAll(children, reading, depth + 1));
  const { position } = place(node, reading);
  report(
    reading,
    {
      ruleId: "unknown-node",
      severity: "warning",
      reason: `Unexpected \`${node.type}\` node inside text, expected CommonMark or GFM content: its text was kept, convert the node before reading`,
      actual: node.type,
    },
    position,
  );
  if (node.children && node.children.length > 0) return convertAll(node.children, reading, depth + 1);
  const value = stringOf(node.value) || stringOf(node.alt);
  return value === "" ? [] : [{ type: "text", value, ...placeValue(node, "text", value, reading) }];
}

function addHtml(row: InlineHtml, node: MdastNode, reading: Reading): void {
  const value = stringOf(node.value);
  const whole: Text = { type: "text", value, ...placeValue(node, "html", value, reading) };
  for (const token of htmlTokens(value)) {
    tokenHandlers[token.type](row, token as never, sliceText(whole, token.start, token.end, reading.starts), reading);
  }
}

type TokenHandlers = {
  [Type in HtmlToken["type"]]: (
    row: InlineHtml,
    token: Extract<HtmlToken, { type: Type }>,
    text: Text,
    reading: Reading,
  ) => void;
};

const tokenHandlers: TokenHandlers = {
  comment: (row, { value }, { position }) =>
    addContent(row, [{ type: "comment", value, ...(position ? { position } : {}) }]),
  br: (row, _token, text) => addContent(row, [breakOf(text)]),
  open: (row, { name, title }, text) => openElement(row, name, text, title),
  close: (row, { name }, text) => closeElement(row, name, text),
  other: (row, _token, text, reading) => {
    reportRawHtml(reading, text);
    addContent(row, [text]);
  },
};
