/**
 * Puts the caller's components over the defaults, one per kind of node.
 *
 * @param defaults - A component for every kind.
 * @param overrides - Components to use instead.
 * @returns A new map without a prototype, so that a node of type `constructor` finds nothing in it.
 * @throws TypeError when an override is not a function.
 * @example
 * ```js
 * import { mergeComponents } from "@digestkit/adapter-kit";
 *
 * const defaults = { text: (value) => value, break: () => "\n" };
 * console.log(mergeComponents(defaults, { break: () => " / " }).break()); // =>  /
 * ```
 */
export function mergeComponents<Components extends object>(
  defaults: Components,
  overrides: Partial<Components> = {},
): Components {
  for (const [name, component] of Object.entries(overrides)) {
    if (typeof component !== "function") {
      throw new TypeError(`Unexpected ${typeof component} as component "${name}", expected a function`);
    }
  }
  return Object.assign(Object.create(null) as Components, defaults, overrides);
}
