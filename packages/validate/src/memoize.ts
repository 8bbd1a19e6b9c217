/**
 * Remember what a function gave for each object, for one run.
 *
 * @param compute - Pure function.
 * @returns The same function; it computes once for each key.
 */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}

/**
 * Compute something the first time it is asked for, for one run.
 *
 * @param compute - Pure function without arguments.
 * @returns The same function; it computes at most once.
 */
export function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}
