/**
 * Puts a line among those that look like it, in alphabetical order.
 *
 * @param {string} text
 * @param {RegExp} like what the lines around it look like
 * @param {string} line
 * @returns {string}
 * @throws {Error} when there is no such line
 */
export function insertLine(text, like, line) {
  const lines = text.split("\n");
  const places = lines.flatMap((other, index) => (like.test(other) ? [index] : []));
  const last = places.at(-1);
  if (last === undefined)
    throw new Error(`Unexpected text without a line like ${like}, expected one to put "${line}" beside`);
  const before = places.find((index) => (lines[index] ?? "") > line) ?? last + 1;
  return [...lines.slice(0, before), line, ...lines.slice(before)].join("\n");
}
