/** Adds a child. An array that holds one from the start has room for one; an empty one that grows gets room for seventeen. */
export function appendChild<Child>(parent: { children: Child[] }, child: Child): void {
  if (parent.children.length === 0) parent.children = [child];
  else parent.children.push(child);
}
