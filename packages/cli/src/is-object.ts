/**
 * Whether a value of JSON is an object.
 *
 * @param value - What was parsed.
 * @returns Whether it has keys, and is no array.
 */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
