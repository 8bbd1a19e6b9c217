/**
 * A path as people write it: `sections[0].entries[2].body`.
 *
 * @param path - Keys from the top of the document.
 * @returns The path in code marks, or `the document` for the top.
 */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return "the document";
  const text = path.map((key, index) =>
    typeof key === "number" ? `[${key}]` : index === 0 ? quoteKey(key) : `.${quoteKey(key)}`,
  );
  return `\`${text.join("")}\``;
}

/** Keys that are no plain names are written as JSON, so that no control character gets into a message. */
function quoteKey(key: string): string {
  return /^[\p{L}\p{N}_$-]{1,60}$/u.test(key) ? key : JSON.stringify(key.slice(0, 60));
}
