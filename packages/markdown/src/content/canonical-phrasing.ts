import {
  type Delete,
  type Emphasis,
  type InlineCode,
  type PhrasingContent,
  type Position,
  type Strong,
} from "@digestkit/schema";
import { joinTexts } from "../source/join-texts.ts";

/** Elements that say no more when they are nested or stand side by side. */
type Span = Emphasis | Strong | Delete;

/**
 * Inline content in the one shape that Markdown can express and gives back: no emphasis in emphasis, none of nothing, none right
 * behind another; neighbouring texts joined.
 *
 * @param content - Siblings; not changed.
 * @param inside - Types of the elements around them.
 * @returns New list. Every word is kept.
 */
export function canonicalPhrasing(
  content: readonly PhrasingContent[],
  inside: readonly string[] = [],
): PhrasingContent[] {
  const nodes = content.flatMap((node): PhrasingContent[] => {
    if (!("children" in node)) return [node];
    const children = canonicalPhrasing(node.children, [...inside, node.type]);
    return isSpan(node) && (inside.includes(node.type) || isBlank(children)) ? children : [{ ...node, children }];
  });
  return joinTexts(joinNeighbours(joinTexts(nodes), inside));
}

function joinNeighbours(content: readonly PhrasingContent[], inside: readonly string[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    const both = last && join(last, node, inside);
    if (both) joined[joined.length - 1] = both;
    else joined.push(node);
  }
  return joined;
}

function isSpan(node: PhrasingContent): node is Span {
  return node.type === "emphasis" || node.type === "strong" || node.type === "delete";
}

/** Nothing to see: no text, no image, no footnote mark. */
function isBlank(content: readonly PhrasingContent[]): boolean {
  return content.every((node) =>
    "children" in node
      ? isBlank(node.children)
      : node.type === "comment" || node.type === "break" || (node.type === "text" && node.value === ""),
  );
}

/** Two neighbours as one, where Markdown could not keep them apart. */
function join(before: PhrasingContent, after: PhrasingContent, inside: readonly string[]): PhrasingContent | undefined {
  const position = spanning(before.position, after.position);
  if (isSpan(before) && before.type === after.type) {
    const children = canonicalPhrasing([...before.children, ...after.children], [...inside, before.type]);
    return { ...before, children, ...position };
  }
  if (before.type !== "inlineCode" || after.type !== "inlineCode") return undefined;
  return { type: "inlineCode", value: before.value + after.value, ...position } satisfies InlineCode;
}

function spanning(before: Position | undefined, after: Position | undefined): { position?: Position } {
  return before && after ? { position: { start: before.start, end: after.end } } : {};
}
