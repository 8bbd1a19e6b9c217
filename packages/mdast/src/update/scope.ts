/** Labels that references may name: of link definitions and of footnotes, normalized. */
export interface Scope {
  defined: Set<string>;
  footnotes: Set<string>;
}

/** Whether two scopes have the same labels. */
export function isSameScope(left: Scope, right: Scope): boolean {
  return isSameSet(left.defined, right.defined) && isSameSet(left.footnotes, right.footnotes);
}

function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size !== right.size) return false;
  for (const label of left) if (!right.has(label)) return false;
  return true;
}

/** Labels that one scope has and the other has not; those of footnotes with the `^` they are called with. */
export function changedLabels(left: Scope, right: Scope): Set<string> {
  const changed = new Set<string>();
  addChanged(changed, left.defined, right.defined, "");
  addChanged(changed, left.footnotes, right.footnotes, "^");
  return changed;
}

function addChanged(changed: Set<string>, left: ReadonlySet<string>, right: ReadonlySet<string>, prefix: string): void {
  for (const label of left) if (!right.has(label)) changed.add(prefix + label);
  for (const label of right) if (!left.has(label)) changed.add(prefix + label);
}
