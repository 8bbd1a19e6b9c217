/**
 * What a value is, for a message about a wrong one.
 *
 * @param value - Any value.
 * @returns Such as `undefined`, `null`, `array`, `number`.
 */
export function nameOfValue(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
