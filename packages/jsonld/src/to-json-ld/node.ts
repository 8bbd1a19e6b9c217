import { replaceForbidden } from "@digestkit/adapter-kit";

/** A node some members of which may turn out not to exist. */
type Draft<Node> = { [Key in keyof Node]: Node[Key] | undefined };

/**
 * Makes a node of JSON: without the members that have no value, and without characters that no edition may hold.
 *
 * @param draft - Members; `undefined` and empty lists are left out. Nodes inside have been made the same way.
 * @returns Plain JSON.
 */
export function node<Node extends object>(draft: Draft<Node>): Node {
  const members = Object.entries(draft)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => [key, Array.isArray(value) ? value.map(clean) : clean(value)]);
  return Object.fromEntries(members) as Node;
}

function clean(value: unknown): unknown {
  return typeof value === "string" ? replaceForbidden(value) : value;
}
