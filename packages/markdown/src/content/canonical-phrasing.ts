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

/** Runs of neighbours that Markdown could not keep apart become one node each; all of a run at once, to stay linear. */
function joinNeighbours(content: readonly PhrasingContent[], inside: readonly string[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (let start = 0; start < content.length;) {
    const first = content[start] as PhrasingContent;
    let end = start + 1;
    if (isSpan(first) || first.type === "inlineCode") while (content[end]?.type === first.type) end++;
    joined.push(end === start + 1 ? first : join(content.slice(start, end), inside));
    start = end;
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

/** Neighbours of one type as one. */
function join(run: readonly PhrasingContent[], inside: readonly string[]): PhrasingContent {
  const first = run[0] as Span | InlineCode;
  const position = spanning(first.position, run.at(-1)?.position);
  if (first.type === "inlineCode") {
    return { type: "inlineCode", value: (run as InlineCode[]).map(({ value }) => value).join(""), ...position };
  }
  const children = (run as Span[]).flatMap((node) => node.children);
  return { ...first, children: canonicalPhrasing(children, [...inside, first.type]), ...position };
}

function spanning(before: Position | undefined, after: Position | undefined): { position?: Position } {
  return before && after ? { position: { start: before.start, end: after.end } } : {};
}
