/** Adds a child. Arrays written with what they hold have room for no more; one that grows gets room for sixteen, and most have one or two. */
export function appendChild<Child>(parent: { children: Child[] }, child: Child): void {
  const { children } = parent;
  const [first] = children;
  if (first === undefined) parent.children = [child];
  else if (children.length === 1) parent.children = [first, child];
  else children.push(child);
}

/** Stands for the children of a node until they are known: they are set, never added to. One for all, because it is in every paragraph. */
export const unfinished: never[] = [];
