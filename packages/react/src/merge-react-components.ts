import type { Components, NodeComponents, PartComponents } from "./context.ts";

/**
 * Puts the caller's components over the default ones, nodes and parts apart: a node of type `entry` is no entry.
 *
 * @param nodes - The component of each type of node.
 * @param parts - The component of each part.
 * @param overrides - Components to use instead; not changed.
 * @returns Maps without a prototype, so that a node of type `constructor` finds nothing in them.
 * @throws TypeError when an override is no component, or its name is neither a node's nor a part's.
 */
export function mergeReactComponents(
  nodes: NodeComponents,
  parts: PartComponents,
  overrides: Partial<Components>,
): { nodes: NodeComponents; parts: PartComponents } {
  const merged = {
    nodes: Object.assign(Object.create(null) as NodeComponents, nodes),
    parts: Object.assign(Object.create(null) as PartComponents, parts),
  };
  for (const [name, component] of Object.entries(overrides)) {
    const map = [merged.nodes, merged.parts].find((candidate) => Object.hasOwn(candidate, name));
    if (!map) throw new TypeError(`Unexpected component "${name}", expected one of a node or a part`);
    if (!isComponent(component)) {
      throw new TypeError(`Unexpected ${typeof component} as component "${name}", expected a React component`);
    }
    Object.assign(map, { [name]: component });
  }
  return merged;
}

/** Functions and classes; what `memo`, `forwardRef` and `lazy` make are objects that say so. */
function isComponent(value: unknown): boolean {
  return typeof value === "function" || (typeof value === "object" && value !== null && "$$typeof" in value);
}
