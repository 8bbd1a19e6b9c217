/** A new tree like another, made with literals: what no engine can save. Recursive, for documents that people wrote. */
export function copyTree(node) {
  return (copies[node.type] ?? copyOther)(node);
}

const copies = {
  text: (node) => ({ type: "text", value: node.value, position: copyPosition(node.position) }),
  paragraph: (node) => ({
    type: "paragraph",
    children: copyAll(node.children),
    position: copyPosition(node.position),
  }),
  link: (node) => ({
    type: "link",
    title: node.title,
    url: node.url,
    children: copyAll(node.children),
    position: copyPosition(node.position),
  }),
  listItem: (node) => ({
    type: "listItem",
    spread: node.spread,
    checked: node.checked,
    children: copyAll(node.children),
    position: copyPosition(node.position),
  }),
};

function copyOther(node) {
  const copy = { ...node, position: copyPosition(node.position) };
  if (node.children) copy.children = copyAll(node.children);
  return copy;
}

function copyAll(nodes) {
  return nodes.map(copyTree);
}

function copyPosition({ start, end }) {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  };
}
