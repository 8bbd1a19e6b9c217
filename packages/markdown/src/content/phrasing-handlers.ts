import type { InlineElementName, PhrasingContent, Text } from "@digestkit/schema";
import { report, type Reading } from "../from-mdast/reading.ts";
import { normaliseLabel } from "./definitions.ts";
import { noteUndefinedLabels } from "./undefined-labels.ts";
import { optional, stringOf, type MdastNode } from "./mdast-node.ts";
import { place, placeValue } from "./place-value.ts";

/** Turns one node of any engine into nodes of the strict subset; `inner` does the same for its children. */
type PhrasingHandler = (
  node: MdastNode,
  reading: Reading,
  inner: (children: readonly MdastNode[]) => PhrasingContent[],
) => PhrasingContent[];

/** One handler for each inline node of CommonMark, GFM and this format. */
export const phrasingHandlers: Readonly<Record<string, PhrasingHandler>> = {
  __proto__: null as never,
  text: (node, reading) => {
    const value = stringOf(node.value);
    const text: Text = { type: "text", value, ...placeValue(node, "text", value, reading) };
    noteUndefinedLabels(text, reading);
    return [text];
  },
  inlineCode: (node, reading) => {
    // Line endings read as spaces (CommonMark, section 6.1).
    const value = stringOf(node.value).replace(/\r\n?|\n/gu, " ");
    return [{ type: "inlineCode", value, ...placeValue(node, "inlineCode", value, reading) }];
  },
  emphasis: (node, reading, inner) => span("emphasis", node, reading, inner),
  strong: (node, reading, inner) => span("strong", node, reading, inner),
  delete: (node, reading, inner) => span("delete", node, reading, inner),
  sub: (node, reading, inner) => element("sub", node, reading, inner),
  sup: (node, reading, inner) => element("sup", node, reading, inner),
  kbd: (node, reading, inner) => element("kbd", node, reading, inner),
  mark: (node, reading, inner) => element("mark", node, reading, inner),
  abbr: (node, reading, inner) => element("abbr", node, reading, inner),
  break: (node, reading) => [{ type: "break", ...place(node, reading) }],
  link: (node, reading, inner) => [
    {
      type: "link",
      url: stringOf(node.url),
      ...optional("title", node.title),
      children: inner(node.children ?? []),
      ...place(node, reading),
    },
  ],
  image: (node, reading) => {
    const alt = stringOf(node.alt);
    return [
      {
        type: "image",
        url: stringOf(node.url),
        alt,
        ...optional("title", node.title),
        ...placeValue(node, "image", alt, reading),
      },
    ];
  },
  linkReference: (node, reading, inner) => {
    const target = reading.definitions.get(normaliseLabel(stringOf(node.identifier)));
    if (!target) return dangling(node, reading, [...inner(node.children ?? [])], "[");
    return [{ type: "link", ...target, children: inner(node.children ?? []), ...place(node, reading) }];
  },
  imageReference: (node, reading) => {
    const alt = stringOf(node.alt);
    const target = reading.definitions.get(normaliseLabel(stringOf(node.identifier)));
    if (!target) return dangling(node, reading, [{ type: "text", value: alt }], "![");
    return [{ type: "image", ...target, alt, ...placeValue(node, "image", alt, reading) }];
  },
  footnoteReference: (node, reading) => [
    {
      type: "footnoteReference",
      identifier: stringOf(node.identifier),
      ...optional("label", node.label),
      ...place(node, reading),
    },
  ],
  comment: (node, reading) => [{ type: "comment", value: stringOf(node.value), ...place(node, reading) }],
};

function span(
  type: "emphasis" | "strong" | "delete",
  node: MdastNode,
  reading: Reading,
  inner: (children: readonly MdastNode[]) => PhrasingContent[],
): PhrasingContent[] {
  return [{ type, children: inner(node.children ?? []), ...place(node, reading) }];
}

function element(
  type: InlineElementName,
  node: MdastNode,
  reading: Reading,
  inner: (children: readonly MdastNode[]) => PhrasingContent[],
): PhrasingContent[] {
  return [{ type, ...optional("title", node.title), children: inner(node.children ?? []), ...place(node, reading) }];
}

/** A reference without a definition: Markdown shows it as written. */
function dangling(node: MdastNode, reading: Reading, children: PhrasingContent[], open: string): PhrasingContent[] {
  const label = stringOf(node.label) || stringOf(node.identifier);
  report(
    reading,
    {
      ruleId: "dangling",
      severity: "warning",
      reason: `Unexpected reference to \`${label}\`, expected a definition of it: add \`[${label}]: https://…\` or remove the reference`,
      actual: label,
    },
    place(node, reading).position,
  );
  const close = node.referenceType === "full" ? `][${label}]` : node.referenceType === "collapsed" ? "][]" : "]";
  return [{ type: "text", value: open }, ...children, { type: "text", value: close }];
}
