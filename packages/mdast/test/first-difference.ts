import type { Nodes, Root } from "mdast";

/**
 * Where two trees differ, as a path and both values; nothing when they do not. Nodes that the reference leaves without a
 * position (it finds some addresses in finished text) need one all the same in ours.
 */
export function firstDifference(ours: Root, theirs: Root | undefined): string | undefined {
  if (!theirs) return undefined;
  const stack: [unknown, unknown, string][] = [[ours, theirs, "root"]];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [left, right, path] = entry;
    if (left === right) continue;
    // The reference sets `checked` on whatever holds a check box that its item lost.
    if (isObject(right) && "checked" in right && right["type"] !== "listItem") return undefined;
    // In code whose lines end with CR and with LF, the reference takes the two for one line ending.
    if (typeof left === "string" && left === `\n${String(right)}`) continue;
    if (!isObject(left) || !isObject(right)) return `${path}: ${show(left)} for ${show(right)}`;
    const keys = Object.keys(left).filter((key) => left[key] !== undefined);
    const expected = Object.keys(right).filter((key) => right[key] !== undefined);
    if (path.endsWith(".position.end") && isPointAfterPrefix(left, right)) continue;
    if ("type" in right && !("position" in right) && !Array.isArray(right)) {
      if (!(left as unknown as Nodes).position) return `${path}: no position`;
      keys.splice(keys.indexOf("position"), 1);
    }
    if (keys.join(" ") !== expected.join(" "))
      return `${path} (${show(right)}): keys ${keys.join(" ")} for ${expected.join(" ")}; ${show(left)}`;
    for (const key of keys.toReversed()) stack.push([left[key], right[key], `${path}.${key}`]);
  }
  return undefined;
}

/**
 * Where a line ends, the reference gives the start of the next line, or (after it looked ahead in vain) that line's content,
 * behind the prefixes of its containers. Ours is always the start of the line.
 */
function isPointAfterPrefix(left: Record<string, unknown>, right: Record<string, unknown>): boolean {
  if (left["column"] !== 1 || left["line"] !== right["line"]) return false;
  return Number(right["offset"]) - Number(left["offset"]) === Number(right["column"]) - 1;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}
