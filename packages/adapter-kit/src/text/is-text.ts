/**
 * Whether a field of a document says something.
 *
 * @param value - Plain text, if there is one.
 * @returns Whether it holds more than white space.
 */
export function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}
