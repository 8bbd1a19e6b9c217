import type { Nodes, Root } from "mdast";

/**
 * Where two trees differ, as a path and both values; nothing when they do not. Nodes that the reference leaves without a
 * position (it finds some addresses in finished text) need one all the same in ours.
 */
export function firstDifference(ours: Root, theirs: Root): string | undefined {
  const stack: [unknown, unknown, string][] = [[ours, theirs, "root"]];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [left, right, path] = entry;
    if (left === right) continue;
    if (!isObject(left) || !isObject(right)) return `${path}: ${show(left)} for ${show(right)}`;
    const keys = Object.keys(left).filter((key) => left[key] !== undefined);
    const expected = Object.keys(right).filter((key) => right[key] !== undefined);
    if ("type" in right && !("position" in right) && !Array.isArray(right)) {
      if (!(left as unknown as Nodes).position) return `${path}: no position`;
      keys.splice(keys.indexOf("position"), 1);
    }
    if (keys.join(" ") !== expected.join(" ")) return `${path} (${show(right)}): keys ${keys.join(" ")} for ${expected.join(" ")}; ${show(left)}`;
    for (const key of keys.toReversed()) stack.push([left[key], right[key], `${path}.${key}`]);
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}
