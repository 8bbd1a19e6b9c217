/**
 * A deep copy of plain JSON. No recursion: content nests as deep as its author likes.
 *
 * @param value - Object or list; not changed.
 * @param skipped - Tells which values of objects to leave out (`"omit"`) or to share with the original (`"share"`).
 * @returns A new value.
 */
export function copyJson<Value extends object>(
  value: Value,
  skipped: (key: string, parent: object) => "omit" | "share" | undefined = () => undefined,
): Value {
  const copy = emptyLike(value);
  const stack: [from: object, to: object][] = [[value, copy]];
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [from, to] = pair as [Record<string, unknown>, Record<string, unknown>];
    for (const key of Object.keys(from)) {
      const inner = from[key];
      const skip = Array.isArray(from) ? undefined : skipped(key, from);
      if (skip === "omit") continue;
      const isCopied = typeof inner === "object" && inner !== null && skip !== "share";
      to[key] = isCopied ? emptyLike(inner) : inner;
      if (isCopied) stack.push([inner, to[key] as object]);
    }
  }
  return copy as Value;
}

function emptyLike(value: object): object {
  return Array.isArray(value) ? [] : {};
}
