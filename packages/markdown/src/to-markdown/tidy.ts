import type { Comment, FlowContent, ListItem, PhrasingContent, TableRow } from "@digestkit/schema";
import { canonicalPhrasing } from "../content/canonical-phrasing.ts";

/**
 * Blocks in a shape Markdown can express. Content that a reader made is in it already; a digest from elsewhere may have what no
 * Markdown stands for: a link in a link, emphasis of nothing, a comment at the start of a paragraph. No word is lost.
 *
 * @param blocks - Blocks; not changed.
 * @returns New blocks.
 */
export function tidyFlow(blocks: readonly FlowContent[]): FlowContent[] {
  return blocks.flatMap(tidyBlock);
}

function tidyBlock(node: FlowContent): FlowContent[] {
  switch (node.type) {
    case "paragraph":
      return tidyParagraph(tidyPhrasing(node.children));
    case "heading":
      return [{ ...node, children: tidyPhrasing(node.children) }];
    case "blockquote":
    case "footnoteDefinition":
      return [{ ...node, children: tidyFlow(node.children) }];
    case "list":
      return node.children.length === 0 ? [] : [{ ...node, children: node.children.map(tidyItem) }];
    case "table":
      return node.children.length === 0 ? [] : [{ ...node, children: node.children.map(tidyRow) }];
    default:
      return [node];
  }
}

/** `<!-- a --> text` at the start of a line would make the whole line HTML. */
function tidyParagraph(children: readonly PhrasingContent[]): FlowContent[] {
  const first = children.findIndex(({ type }) => type !== "comment");
  const comments = (first < 0 ? children : children.slice(0, first)) as Comment[];
  return first < 0 ? [...comments] : [...comments, { type: "paragraph", children: children.slice(first) }];
}

/** A check box stands in front of a paragraph. */
function tidyItem(item: ListItem): ListItem {
  const children = tidyFlow(item.children);
  const first = children.findIndex(({ type }) => type !== "comment");
  if (item.checked === undefined || first <= 0 || children[first]?.type !== "paragraph") return { ...item, children };
  return { ...item, children: [children[first], ...children.slice(0, first), ...children.slice(first + 1)] };
}

function tidyRow(row: TableRow): TableRow {
  return { ...row, children: row.children.map((cell) => ({ ...cell, children: tidyPhrasing(cell.children) })) };
}

function tidyPhrasing(content: readonly PhrasingContent[]): PhrasingContent[] {
  return canonicalPhrasing(tidyAll(canonicalPhrasing(content), { inLink: false }));
}

/** A link in a link loses its address, because it has no place to go to; a comment cannot begin a line. */
function tidyAll(content: readonly PhrasingContent[], { inLink }: { inLink: boolean }): PhrasingContent[] {
  return content.flatMap((node, index): PhrasingContent[] => {
    if (node.type === "text" && content[index + 1]?.type === "comment")
      return [{ ...node, value: node.value.replace(/\n$/u, " ") }];
    // `~~a\\&#x20;~~` – space that is written as a reference behind a backslash would not be read as one.
    if (node.type === "text" && index === content.length - 1)
      return [{ ...node, value: node.value.replace(/\\\s+$/u, "\\") }];
    if (!("children" in node)) return [node];
    const children = tidyAll(node.children, { inLink: inLink || node.type === "link" });
    return inLink && node.type === "link" ? children : [{ ...node, children }];
  });
}
