/**
 * Freezes a document with all that is in it, so that a renderer that changes it throws.
 *
 * @param value - Plain JSON; frozen.
 * @returns The same value.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
