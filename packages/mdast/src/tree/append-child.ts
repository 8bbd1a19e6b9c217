/** Adds a child. An array that holds one from the start has room for one; an empty one that grows gets room for seventeen. */
export function appendChild<Child>(parent: { children: Child[] }, child: Child): void {
  if (parent.children.length === 0) parent.children = [child];
  else parent.children.push(child);
}

/** Stands for the children of a node until they are known: they are set, never added to. One for all, because it is in every paragraph. */
export const unfinished: never[] = [];
